"""An executor whose worker is killed says so, at once."""

import os
import signal
from concurrent.futures import ProcessPoolExecutor


def compute() -> None:
    for _ in range(20_000_000):
        pass


def task(number: int) -> int:
    compute()
    if number == 1:
        # What the kernel does when memory is full.
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def main() -> list[int]:
    with ProcessPoolExecutor(max_workers=2) as workers:
        return list(workers.map(task, range(4)))


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# fails = "BrokenProcessPool"
# ///
