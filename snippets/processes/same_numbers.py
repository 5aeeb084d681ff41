"""Forked workers draw the same numbers from a copied generator."""

import random
from multiprocessing import get_context

dice = random.Random()  # NumPy's global generator behaves like this


def roll() -> list[int]:
    return [dice.randint(1, 6) for _ in range(12)]


def main() -> list[list[int]]:
    dice.random()  # the parent has used it
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
# [tool.evidence]
# start-methods = ["fork"]
# varies = "the numbers"
# fails = "AssertionError"
# ///
