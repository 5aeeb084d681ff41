"""A named function as the initializer of a pool works everywhere."""

from multiprocessing import Pool


def get_ready(greeting: str) -> None:
    print(greeting)


def square(number: int) -> int:
    return number * number


def main() -> list[int]:
    with Pool(1, initializer=get_ready, initargs=("ready",)) as pool:
        return pool.map(square, [1, 2, 3])


if __name__ == "__main__":
    print(main())
