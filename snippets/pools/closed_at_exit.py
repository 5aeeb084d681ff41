"""atexit closes a worker's connection, if the worker may end."""

import atexit
import sqlite3
import time
from multiprocessing import Event, Pool, synchronize

database: sqlite3.Connection  # each worker has its own
busy: synchronize.Event


def open_database(began: synchronize.Event) -> None:
    global database, busy
    busy = began
    database = sqlite3.connect(":memory:")
    atexit.register(close_database)


def close_database() -> None:
    database.close()
    print("  the worker closed its connection", flush=True)


def square(number: int) -> int:
    (row,) = database.execute("select ? * ?", (number, number))
    return int(row[0])


def long_task() -> None:
    print("  the task begins", flush=True)
    busy.set()
    time.sleep(60)  # stands for work


def main() -> None:
    began = Event()
    print("close and join:", flush=True)
    with Pool(
        processes=1, initializer=open_database, initargs=(began,)
    ) as pool:
        pool.map(square, range(4))
        pool.close()
        pool.join()
    print("the block ends in a task:", flush=True)
    with Pool(
        processes=1, initializer=open_database, initargs=(began,)
    ) as pool:
        pool.apply_async(long_task)
        began.wait()


if __name__ == "__main__":
    main()
