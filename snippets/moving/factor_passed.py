"""What is passed to the worker is there everywhere."""

from functools import partial
from multiprocessing import Pool


def scale(factor: int, number: int) -> int:
    return factor * number


def main(factor: int) -> list[int]:
    with Pool(2) as pool:
        return pool.map(partial(scale, factor), [1, 2, 3])


if __name__ == "__main__":
    print(main(factor=10))
