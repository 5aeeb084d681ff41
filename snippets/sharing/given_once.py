"""An initializer gives a table to each worker once, with any start."""

import pickle
from multiprocessing import Pool

table: list[int] = []


def take(given: list[int]) -> None:
    global table
    table = given


def look_up(place: int) -> int:
    return table[place]


def main() -> tuple[list[int], int]:
    squares = [n * n for n in range(100_000)]
    with Pool(2, initializer=take, initargs=(squares,)) as pool:
        found = pool.map(look_up, [3, 99_999])
    return found, len(pickle.dumps(squares))


if __name__ == "__main__":
    found, size = main()
    print(*found)
    print(f"{size:,} bytes for each worker, whatever the tasks")
