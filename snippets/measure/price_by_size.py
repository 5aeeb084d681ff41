"""The price of pickling depends on the kind of data as on its size."""

import pickle
import time
from array import array
from statistics import median

COUNTS = (10, 100, 1_000, 10_000, 50_000)


def price(value: object) -> float:
    """Return the microseconds to pickle a value and to rebuild it."""
    taken = []
    for _ in range(5):
        began = time.perf_counter()
        pickle.loads(pickle.dumps(value))  # noqa: S301 (it is ours)
        taken.append(time.perf_counter() - began)
    return 1e6 * median(taken)


def main() -> list[tuple[int, float, float, float]]:
    table = []
    for count in COUNTS:
        numbers = list(range(count))
        rows = [{"number": number} for number in numbers]
        prices = price(array("q", numbers)), price(numbers), price(rows)
        table.append((count, *prices))
    return table


if __name__ == "__main__":
    print("numbers     array      list  dictionaries")
    for count, packed, plain, rows in main():
        print(f"{count:7} {packed:9.1f} {plain:9.1f} {rows:13.1f}")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# series = "numbers array list dictionaries"
# ///
