"""A pool never gives the answer of a worker that was killed."""

import os
import signal
from multiprocessing import Pool


def compute() -> None:
    for _ in range(10_000_000):
        pass


def task(number: int) -> int:
    compute()
    if number == 1:
        # What the kernel does when memory is full.
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def main() -> int:
    with Pool(2) as pool:
        answers = pool.imap_unordered(task, range(4))
        for _ in range(3):
            print("done: task", answers.next(), flush=True)
        # pool.map waits for this one too, but without an end.
        return answers.next(timeout=0.6)


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# fails = "TimeoutError"
# order = "any"
# ///
