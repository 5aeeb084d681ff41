"""A pool whose worker is killed never gives its answer."""

import os
import signal
from multiprocessing import Pool


def compute() -> None:
    for _ in range(5_000_000):
        pass


def task(number: int) -> int:
    compute()
    if number == 1:
        # What the kernel does when memory is full.
        os.kill(os.getpid(), signal.SIGKILL)
    print("done: task", number, flush=True)
    return number


def main() -> list[int]:
    with Pool(2) as pool:
        answers = pool.map_async(task, range(4), chunksize=1)
        # pool.map waits just like this, but without an end.
        return answers.get(timeout=2)


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# order = "any"
# ///
