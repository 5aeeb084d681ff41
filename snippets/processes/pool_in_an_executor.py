"""A worker of a ProcessPoolExecutor may start processes."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


def sum_of_squares(numbers: range) -> int:
    with Pool(2) as inner:
        return sum(inner.map(square, numbers))


def main() -> list[int]:
    with ProcessPoolExecutor(max_workers=2) as outer:
        return list(outer.map(sum_of_squares, [range(3), range(4)]))


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# ///
