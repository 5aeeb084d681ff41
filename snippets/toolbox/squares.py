"""A pool squares every number of a list and leaves the list alone."""

from multiprocessing import Pool  # (1)!


def square(number: int) -> int:  # (2)!
    return number * number


def main() -> tuple[list[int], list[int]]:
    numbers = [1, 2, 3, 4, 5]
    with Pool() as pool:  # (3)!
        squared = pool.map(square, numbers)  # (4)!
    return numbers, squared  # (5)!


if __name__ == "__main__":  # (6)!
    original, squared = main()
    print("original:", original)
    print("squared: ", squared)
