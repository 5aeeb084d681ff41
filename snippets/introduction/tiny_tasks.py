"""Parallel is slower when sending a task costs more than doing it."""

import time
from multiprocessing import Pool

NUMBERS = range(1, 12_001)


def steps(number: int) -> int:
    taken = 0
    while number != 1:
        number = 3 * number + 1 if number % 2 else number // 2
        taken += 1
    return taken


def main() -> tuple[float, float, bool]:
    began = time.perf_counter()
    one_by_one = [steps(number) for number in NUMBERS]
    serial = time.perf_counter() - began

    began = time.perf_counter()
    with Pool(
        processes=2
    ) as pool:  # chunksize=1: two messages for every number
        at_once = pool.map(steps, NUMBERS, chunksize=1)
        parallel = time.perf_counter() - began
    return serial, parallel, one_by_one == at_once


if __name__ == "__main__":
    serial, parallel, same = main()
    print(f"one after another: {serial:.2f} s")
    print(f"2 workers at once: {parallel:.2f} s")
    print(f"speed-up: {serial / parallel:.2f}")
    print(f"same results: {same}")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
