"""A database connection cannot be sent, so it crosses by fork only."""

import sqlite3
from multiprocessing import Process


def child_work(db: sqlite3.Connection) -> None:
    print("the child has a", type(db).__name__)


def main() -> int | None:
    db = sqlite3.connect(":memory:")
    child = Process(target=child_work, args=(db,))
    child.start()
    child.join()
    db.close()
    return child.exitcode


if __name__ == "__main__":
    print("exit code of the child:", main())

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "TypeError"
# ///
