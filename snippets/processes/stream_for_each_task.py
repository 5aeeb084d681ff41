"""A seed for each task gives the same numbers with any pool."""

import random
from multiprocessing import Pool

SEED = 2026


def roll(task: int) -> list[int]:
    # Text as a seed is hashed, so neighbours have nothing in common.
    dice = random.Random(f"{SEED}/{task}")
    return [dice.randint(1, 6) for _ in range(8)]


def main() -> list[list[list[int]]]:
    found = []
    for workers in (1, 2, 3):
        with Pool(workers) as pool:
            found.append(pool.map(roll, range(4), chunksize=1))
    return found


if __name__ == "__main__":
    one, *others = main()
    for numbers in one:
        print(*numbers)
    print("the same with 2 and 3 workers:", others == [one, one])
