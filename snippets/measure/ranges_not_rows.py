"""Send where the data is, not the data."""

import pickle
from multiprocessing import Pool

rows: list[int] = []  # each worker has its own


def load(count: int) -> None:
    """Get the data in the worker: here it is made, not sent."""
    rows[:] = range(count)


def total(part: list[int]) -> int:
    return sum(part)


def total_between(first: int, after: int) -> int:
    return sum(rows[first:after])


def size(tasks: list[object]) -> int:
    return sum(len(pickle.dumps(task)) for task in tasks)


def main() -> tuple[int, int, bool]:
    count, step = 100_000, 10_000
    numbers = list(range(count))
    starts = range(0, count, step)
    parts = [numbers[first : first + step] for first in starts]
    places = [(first, first + step) for first in starts]
    with Pool(processes=2, initializer=load, initargs=(count,)) as pool:
        by_part = pool.map(total, parts)
        by_place = pool.starmap(total_between, places)
    return size([*parts]), size([*places]), by_part == by_place


if __name__ == "__main__":
    parts, places, same = main()
    print(f"bytes to send the rows: {parts:,}")
    print(f"bytes to send the places: {places:,}")
    print(f"same answers: {same}")

# /// script
# [tool.evidence]
# varies = "numbers of bytes"
# ///
