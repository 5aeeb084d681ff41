"""One run is not a measurement: repeat it, and look at the spread."""

import time
from statistics import median

RUNS = 7


def work() -> int:
    return sum(number * number % 7 for number in range(100_000))


def seconds() -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> tuple[float, float, float]:
    taken = sorted(seconds() for _ in range(RUNS))
    return taken[0], median(taken), taken[-1]


if __name__ == "__main__":
    best, middle, worst = main()
    print(f"best {best * 1e3:.2f} ms")
    print(f"median {middle * 1e3:.2f} ms")
    print(f"worst {worst * 1e3:.2f} ms")

# /// script
# [tool.evidence]
# varies = "times"
# ///
