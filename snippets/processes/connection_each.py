"""Each worker opens its own connection, and no row is lost."""

import sqlite3
from contextlib import closing
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory

db: sqlite3.Connection


def connect(path: Path) -> None:
    global db
    db = sqlite3.connect(path, timeout=10)  # wait for the others


def order(number: int) -> None:
    with db:  # one short transaction
        db.execute("INSERT INTO orders VALUES (?)", (number,))


def main() -> list[int]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "shop.db"
        with closing(sqlite3.connect(path)) as ours:
            ours.execute("CREATE TABLE orders (number)")
        with Pool(3, initializer=connect, initargs=(path,)) as pool:
            pool.map(order, range(30), chunksize=1)
        with closing(sqlite3.connect(path)) as ours:
            rows = ours.execute("SELECT number FROM orders").fetchall()
            return sorted(number for (number,) in rows)


if __name__ == "__main__":
    orders = main()
    print(len(orders), "orders in the file")
    assert orders == [*range(30)]
