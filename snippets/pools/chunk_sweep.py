"""Small chunks cost messages; large chunks leave workers idle."""

import time
from multiprocessing import Pool
from multiprocessing.pool import Pool as PoolType

WORKERS = 2
# Each task is longer than the one before it: the last are the longest.
TASKS = [number // 4 for number in range(4096)]
CHUNKS = (1, 4, 16, 64, 256, 1024, 4096)


def compute(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def take(pool: PoolType, chunk: int) -> float:
    """Return the seconds until the last answer is there."""
    began = time.perf_counter()
    pool.map(compute, TASKS, chunksize=chunk)
    return time.perf_counter() - began


def main() -> dict[int, float]:
    with Pool(WORKERS) as pool:
        pool.map(compute, range(WORKERS), chunksize=1)  # all are awake
        return {chunk: take(pool, chunk) for chunk in CHUNKS}


if __name__ == "__main__":
    print("chunksize  seconds")
    for chunk, seconds in main().items():
        print(f"{chunk:9}  {seconds:7.3f}")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# series = "chunksize seconds"
# [tool.evidence.survivors]
# "no limit: pool.map(compute, r" = "for two tasks map chooses 1 too"
# ///
