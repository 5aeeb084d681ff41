"""A lambda as the initializer of a pool works under fork only."""

from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


def main() -> list[int]:
    with Pool(1, initializer=lambda: print("ready")) as pool:
        return pool.map(square, [1, 2, 3])


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence.fails]
# "spawn forkserver >=3.14" = "PicklingError"
# "spawn forkserver" = "AttributeError"
# ///
