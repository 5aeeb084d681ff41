"""A pool of three workers squares five numbers, in the order given."""

from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


def main() -> list[int]:
    with Pool(processes=3) as pool:
        return pool.map(square, [1, 2, 3, 4, 5])


if __name__ == "__main__":
    print(main())
