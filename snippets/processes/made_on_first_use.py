"""What the parent made on first use, all its forked workers share."""

import functools
import os
import sqlite3
from multiprocessing import get_context

made_in: list[int] = []


@functools.cache
def database() -> sqlite3.Connection:
    made_in.append(os.getpid())
    return sqlite3.connect(":memory:")


def own(_: int) -> bool:
    database()  # "each process makes its own when it needs it"
    return made_in == [os.getpid()]


def main(*, parent_first: bool) -> list[bool]:
    if parent_first:
        database()  # the parent looks something up, too
    with get_context("fork").Pool(2) as pool:
        return pool.map(own, range(2), chunksize=1)


if __name__ == "__main__":
    print("used in the workers only:", *main(parent_first=False))
    found = main(parent_first=True)
    print("used in the parent first:", *found)
    assert all(found), "the workers have the parent's connection"

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# fails = "AssertionError"
# ///
