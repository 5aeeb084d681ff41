"""A lock given to the initializer is one lock for all workers."""

import time
from multiprocessing import Lock, Pool, synchronize

lock: synchronize.Lock  # set in every worker: they share it


def keep(shared: synchronize.Lock) -> None:
    global lock
    lock = shared


def task(number: int) -> None:
    with lock:
        print("task", number, "begins", flush=True)
        time.sleep(0.1)  # stands for writing
        print("task", number, "ends", flush=True)


def main() -> None:
    with Pool(
        processes=2, initializer=keep, initargs=(Lock(),)
    ) as pool:
        pool.map(task, range(4), chunksize=1)


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# order = "any"
# [tool.evidence.survivors]
# "no limit: pool.map" = "for four tasks map chooses 1 too"
# ///
