"""Every task ran in one of the pool's workers, none in the parent."""

import os
from multiprocessing import Pool


def square(number: int) -> int:
    for _ in range(4_000_000):  # stands for work
        pass
    squared = number * number
    told = f"process {os.getpid()}: {number} squared is {squared}"
    print(told, flush=True)
    return squared


def main() -> list[int]:
    print(f"parent  {os.getpid()}", flush=True)
    with Pool(processes=3) as pool:
        # One task a message: a worker that is free takes the next one.
        return pool.map(square, range(1, 6), chunksize=1)


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# varies = "process ids and the worker that takes a task"
# order = "any"
# [tool.evidence.survivors]
# "no limit" = "five tasks for three: chunks of one anyway"
# ///
