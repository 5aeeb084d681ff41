"""Forked workers draw the same numbers from NumPy's generator."""

from multiprocessing import get_context

import numpy as np


def roll() -> list[int]:
    numbers = np.random.randint(1, 7, size=12)  # noqa: NPY002
    return [int(n) for n in numbers]


def main() -> list[list[int]]:
    np.random.rand()  # noqa: NPY002 (the parent has used it)
    rolls = []
    for _ in range(3):
        with get_context("fork").Pool(1) as pool:
            rolls.append(pool.apply(roll))
    return rolls


if __name__ == "__main__":
    first, *others = main()
    for numbers in (first, *others):
        print(*numbers)
    assert first not in others, "all workers draw the same"

# /// script
# dependencies = ["numpy"]
# [tool.evidence]
# start-methods = ["fork"]
# varies = "the numbers"
# fails = "AssertionError"
# ///
