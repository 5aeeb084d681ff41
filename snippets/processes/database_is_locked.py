"""A writer that waits less than another one writes is locked out."""

import sqlite3
from contextlib import closing
from multiprocessing import Event, Process, synchronize
from pathlib import Path
from tempfile import TemporaryDirectory

INSERT = "INSERT INTO orders VALUES (?)"


def long_writer(
    path: Path, begun: synchronize.Event, enough: synchronize.Event
) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(INSERT, ("the child's",))  # begins a transaction
        begun.set()
        enough.wait()


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "shop.db"
        begun, enough = Event(), Event()
        with closing(sqlite3.connect(path, timeout=0.2)) as db:
            db.execute("CREATE TABLE orders (name)")
            args = path, begun, enough
            child = Process(target=long_writer, args=args)
            child.start()
            try:
                begun.wait()
                db.execute(INSERT, ("the parent's",))
            finally:
                enough.set()
                child.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "OperationalError"
# ///
