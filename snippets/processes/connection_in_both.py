"""A connection used on both sides of a fork loses rows silently."""

import sqlite3
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

INSERT = "INSERT INTO orders VALUES (?)"


def child_work(db: sqlite3.Connection) -> None:
    db.execute(INSERT, ("the child's",))
    db.commit()  # no error


def main() -> list[str]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "shop.db"
        db = sqlite3.connect(path)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE orders (name)")
        db.execute(INSERT, ("the parent's",))
        context = get_context("fork")
        child = context.Process(target=child_work, args=(db,))
        child.start()
        child.join()
        print("exit code of the child:", child.exitcode)
        db.commit()  # no error
        db.close()
        new = sqlite3.connect(path)
        rows = new.execute("SELECT name FROM orders").fetchall()
        new.close()
        return sorted(name for (name,) in rows)


if __name__ == "__main__":
    orders = main()
    print(orders)
    assert orders == ["the child's", "the parent's"]

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# fails = "AssertionError"
# ///
