"""Time the plain loop first: it is what a pool has to beat."""

import time
from multiprocessing import Pool

TASKS = [1_200_000] * 8


def compute(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def main() -> tuple[float, float, bool]:
    began = time.perf_counter()
    by_loop = [compute(task) for task in TASKS]
    loop = time.perf_counter() - began

    began = time.perf_counter()
    with Pool(2) as workers:  # starting them is part of the price
        by_pool = workers.map(compute, TASKS, chunksize=1)
        pool = time.perf_counter() - began
    return loop, pool, by_loop == by_pool


if __name__ == "__main__":
    loop, pool, same = main()
    print(f"loop: {loop:.3f} s")
    print(f"pool of 2: {pool:.3f} s")
    print(f"same answers: {same}")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
