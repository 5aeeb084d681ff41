"""Two threads that only read still meet in the object they read."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

ROUNDS = 1_500_000


def make_rates() -> list[float]:
    return [1.5, 2.5, 3.5]


def add_up(rates: list[float], start: Barrier) -> float:
    start.wait()  # both begin at once
    total = 0.0
    for _ in range(ROUNDS):
        for rate in rates:  # reads, and never writes
            total += rate
    return total


def main() -> list[float]:
    rates, start = make_rates(), Barrier(2)
    with ThreadPoolExecutor(max_workers=2) as pool:
        tasks = [pool.submit(add_up, rates, start) for _ in range(2)]
        return [task.result() for task in tasks]


if __name__ == "__main__":
    print("the totals:", *main())

# /// script
# [tool.evidence]
# timed = true
# ///
