"""A seed set in the parent reaches no worker."""

import random
from multiprocessing import Pool


def roll() -> float:
    return random.random()


def main() -> bool:
    random.seed(7)
    expected = random.random()
    random.seed(7)
    with Pool(1) as pool:
        return pool.apply(roll) == expected


if __name__ == "__main__":
    print("the worker has the parent's seed:", main())
