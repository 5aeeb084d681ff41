"""A seed for each worker gives numbers that depend on the pool."""

import random
from multiprocessing import Pool

SEED = 2026


def seed() -> None:
    random.seed(SEED)  # the same in each worker


def roll(_: int) -> int:
    return random.randint(1, 1_000_000)


def main() -> tuple[list[int], list[int]]:
    with Pool(1, initializer=seed) as pool:
        by_one = pool.map(roll, range(4), chunksize=1)
    by_many = []
    for task in range(4):  # four workers, a task each
        with Pool(1, initializer=seed) as pool:
            by_many.append(pool.apply(roll, (task,)))
    return by_one, by_many


if __name__ == "__main__":
    by_one, by_many = main()
    print("one worker:  ", *by_one)
    print("four workers:", *by_many)
    assert by_one == by_many

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
