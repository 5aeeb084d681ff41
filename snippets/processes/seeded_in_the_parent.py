"""A seed set in the parent reaches no worker."""

import random
from multiprocessing import Pool


def roll() -> float:
    return random.random()


def main() -> tuple[bool, bool]:
    random.seed(7)
    expected = random.random()
    random.seed(7)
    with Pool(1) as pool:
        in_the_worker = pool.apply(roll) == expected
    return in_the_worker, roll() == expected


if __name__ == "__main__":
    in_the_worker, here = main()
    print("the worker draws what the seed says:", in_the_worker)
    print("the parent draws what the seed says:", here)
