"""SeedSequence.spawn gives each task a stream that can be repeated."""

from multiprocessing import Pool

import numpy as np

SEED = 2026


def roll(seed: np.random.SeedSequence) -> list[int]:
    dice = np.random.default_rng(seed)
    return [int(n) for n in dice.integers(1, 7, size=12)]


def main() -> list[list[list[int]]]:
    found = []
    for workers in (1, 2):
        seeds = np.random.SeedSequence(SEED).spawn(4)
        with Pool(workers) as pool:
            found.append(pool.map(roll, seeds, chunksize=1))
    return found


if __name__ == "__main__":
    one, two = main()
    for numbers in one:
        print(*numbers)
    print("the same with 2 workers:", one == two)

# /// script
# dependencies = ["numpy"]
# ///
