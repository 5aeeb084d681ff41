"""An initializer opens the database once in each worker."""

import sqlite3
from multiprocessing import Barrier, Pool, Value, synchronize
from multiprocessing.sharedctypes import Synchronized

database: sqlite3.Connection  # each worker has its own


def open_database(
    opened: "Synchronized[int]", all_there: synchronize.Barrier
) -> None:
    global database
    database = sqlite3.connect(":memory:")
    with opened:
        opened.value += 1
    all_there.wait()  # so that all are counted before the first task


def square(number: int) -> int:
    (answer,) = database.execute("select ? * ?", (number, number))
    return int(answer[0])


def main() -> tuple[list[int], int]:
    opened: Synchronized[int] = Value("i", 0)
    with Pool(
        processes=2,
        initializer=open_database,
        initargs=(opened, Barrier(2)),
    ) as pool:
        return pool.map(square, range(8)), opened.value


if __name__ == "__main__":
    answers, opened = main()
    print(answers)
    print("tasks:", len(answers), "databases opened:", opened)
