"""A fork server starts the children in the program's place."""

import os
import time
from multiprocessing import Process


def child_work(number: int, program: int) -> None:
    started_by_it = os.getppid() == program
    print(f"child {number}, started by the program: {started_by_it}")
    time.sleep(0.1)  # stands for work


def main() -> None:
    for number in range(2):
        child = Process(target=child_work, args=(number, os.getpid()))
        child.start()
        child.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# alone = true
# ///
