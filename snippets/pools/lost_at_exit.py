"""A program that ends takes the unfinished tasks of its pool along."""

import time
from multiprocessing import Pool


def task() -> None:
    time.sleep(60)  # stands for long work
    print("the task is done")


def main() -> bool:
    pool = Pool(1)
    result = pool.apply_async(task)
    return result.ready()


if __name__ == "__main__":
    print("done before the end:", main())

# /// script
# [tool.evidence.survivors]
# "swapped" = "threads of a pool are daemons: lost as well"
# ///
