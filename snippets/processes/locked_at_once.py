"""A transaction that read first is refused, whatever its timeout."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

TIMEOUT = 30  # seconds
COUNT = "SELECT count(*) FROM orders"
INSERT = "INSERT INTO orders VALUES (?)"


def other_writer(path: Path) -> str:
    with closing(sqlite3.connect(path, timeout=0.1)) as db:
        try:
            with db:
                db.execute(INSERT, ("the other's",))
        except sqlite3.OperationalError:
            return "has to wait"
        return "wrote in between"


def read_then_write(path: Path, begin: str) -> tuple[str, str]:
    with closing(sqlite3.connect(path, timeout=TIMEOUT)) as db:
        start = time.monotonic()
        try:
            with db:
                db.execute(begin)
                db.execute(COUNT).fetchone()
                other = other_writer(path)
                db.execute(INSERT, ("ours",))
        except sqlite3.OperationalError as error:
            waited = time.monotonic() - start > TIMEOUT / 2
            return other, f"{error}, waited: {waited}"
        return other, "ours was written"


def main() -> dict[str, tuple[str, str]]:
    found = {}
    with TemporaryDirectory() as folder:
        path = Path(folder) / "shop.db"
        with closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("CREATE TABLE orders (name)")
        for begin in ("BEGIN", "BEGIN IMMEDIATE"):
            found[begin] = read_then_write(path, begin)
    return found


if __name__ == "__main__":
    for begin, (other, ours) in main().items():
        print(f"{begin}: the other one {other}; {ours}")
