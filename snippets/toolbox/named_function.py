"""A pool of processes takes a named function, and a partial of it."""

from functools import partial
from multiprocessing import Pool


def times(factor: int, number: int) -> int:
    return factor * number


def main() -> list[int]:
    with Pool(2) as pool:
        return pool.map(partial(times, 3), [1, 2, 3])


if __name__ == "__main__":
    print(main())
