"""Work first, then write in one go, and nobody is locked out."""

import sqlite3
import time
from contextlib import closing
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory


def report(path: Path, number: int) -> None:
    time.sleep(0.05)  # stands for the work, outside of the transaction
    with closing(sqlite3.connect(path, timeout=10)) as db, db:
        db.execute("INSERT INTO reports VALUES (?)", (number,))


def main() -> int:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "shop.db"
        with closing(sqlite3.connect(path)) as db:
            db.execute("CREATE TABLE reports (number)")
        with Pool(2) as pool:
            pool.starmap(report, [(path, n) for n in range(6)])
        with closing(sqlite3.connect(path)) as db:
            query = "SELECT count(*) FROM reports"
            return int(db.execute(query).fetchone()[0])


if __name__ == "__main__":
    print(main(), "reports in the file")
