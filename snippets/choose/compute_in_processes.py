"""Six sums in processes keep all the cores busy."""

from concurrent.futures import ProcessPoolExecutor

TASKS = 6


def compute(number: int) -> int:
    total = 0
    for step in range(3_000_000):
        total += step * number % 7
    return total


def main() -> list[int]:
    with ProcessPoolExecutor() as pool:
        return list(pool.map(compute, range(TASKS)))


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# timed = true
# ///
