"""No number of workers finishes before the longest task does."""

import time
from concurrent.futures import ThreadPoolExecutor

TASKS = [0.12, 0.03, 0.03, 0.03]  # seconds


def finish(workers: int) -> float:
    began = time.perf_counter()
    with ThreadPoolExecutor(max_workers=workers) as pool:
        # Sleeping stands for work, and needs no core.
        list(pool.map(time.sleep, TASKS))
    return time.perf_counter() - began


def main() -> dict[int, float]:
    return {workers: finish(workers) for workers in (1, 2, 4)}


if __name__ == "__main__":
    for workers, seconds in main().items():
        print(f"{workers} at work: {seconds:.2f} s")

# /// script
# [tool.evidence]
# timed = true
# varies = "hundredths of a second"
# ///
