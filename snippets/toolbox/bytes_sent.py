"""A worker gets a copy, and every byte of it has to be sent."""

import pickle
from multiprocessing import Pool


def size(argument: object) -> int:
    return len(pickle.dumps(argument))


def empty(numbers: list[int]) -> int:
    numbers.clear()  # the worker's copy, not ours
    return len(numbers)


def main() -> tuple[int, int, int, int]:
    numbers = list(range(100_000))
    with Pool(1) as pool:
        there = pool.apply(empty, (numbers,))
    recipe = range(100_000)
    return there, len(numbers), size(numbers), size(recipe)


if __name__ == "__main__":
    there, here, copied, recipe = main()
    print(f"numbers left in the worker: {there}, here: {here}")
    print(f"bytes to send the list:  {copied:7,}")
    print(f"bytes to send the range: {recipe:7,}")
