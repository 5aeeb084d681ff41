"""More workers help while there are cores for them, and then stop."""

import time
from multiprocessing import Pool

WORKERS = (1, 2, 3, 4)
PIECES = [600_000] * 12  # every number of workers divides them


def compute(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def finish(workers: int) -> float:
    """Return the seconds it took, starting the workers included."""
    began = time.perf_counter()
    if workers == 1:  # the program itself: nothing to start
        for piece in PIECES:
            compute(piece)
        return time.perf_counter() - began
    with Pool(processes=workers) as pool:
        pool.map(compute, PIECES, chunksize=1)
        return time.perf_counter() - began


def main() -> dict[int, float]:
    return {workers: finish(workers) for workers in WORKERS}


if __name__ == "__main__":
    taken = main()
    print("workers  seconds  speed-up")
    for workers, seconds in taken.items():
        ratio = taken[1] / seconds
        print(f"{workers:7}  {seconds:7.3f}  {ratio:8.2f}")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# series = "workers seconds speed-up"
# ///
