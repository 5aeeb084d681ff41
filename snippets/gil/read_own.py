"""Two threads that read what each has made for itself do not meet."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

ROUNDS = 1_500_000


def make_rates() -> list[float]:
    return [1.5, 2.5, 3.5]


def add_up(start: Barrier) -> float:
    rates = make_rates()  # made by the thread that reads it
    start.wait()  # both begin at once
    total = 0.0
    for _ in range(ROUNDS):
        for rate in rates:
            total += rate
    return total


def main() -> list[float]:
    start = Barrier(2)
    with ThreadPoolExecutor(max_workers=2) as pool:
        tasks = [pool.submit(add_up, start) for _ in range(2)]
        return [task.result() for task in tasks]


if __name__ == "__main__":
    print("the totals:", *main())

# /// script
# [tool.evidence]
# timed = true
# ///
