"""Every task ran in one of the pool's workers, none in the parent."""

import os
import time
from multiprocessing import Pool


def square(number: int) -> tuple[int, int, int]:
    time.sleep(0.1)  # stands for work, so that nobody takes it all
    return number, number * number, os.getpid()


def main() -> tuple[int, list[tuple[int, int, int]]]:
    with Pool(processes=3) as pool:
        # One task a message: a free worker takes the next one.
        return os.getpid(), pool.map(square, range(1, 6), chunksize=1)


if __name__ == "__main__":
    parent, answers = main()
    print(f"parent    {parent}")
    for number, squared, worker in answers:
        print(f"process   {worker}: {number} squared is {squared}")

# /// script
# [tool.evidence]
# varies = "process ids and the worker that takes a task"
# order = "any"
# ///
