"""With the GIL, six sums in threads are no faster than in a loop."""

import os
from concurrent.futures import ThreadPoolExecutor

TASKS = 6


def compute(number: int) -> int:
    total = 0
    for step in range(3_000_000):
        total += step * number % 7
    return total


def main() -> list[int]:
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        return list(pool.map(compute, range(TASKS)))


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# timed = true
# ///
