"""The same numbers, sent in big chunks, cost far less to share out."""

import time
from multiprocessing import Pool

NUMBERS = range(1, 12_001)


def steps(number: int) -> int:
    taken = 0
    while number != 1:
        number = 3 * number + 1 if number % 2 else number // 2
        taken += 1
    return taken


def main() -> dict[int, float]:
    taken = {}
    for chunksize in (1, 1_500):
        began = time.perf_counter()
        with Pool(processes=2) as pool:
            pool.map(steps, NUMBERS, chunksize=chunksize)
            taken[chunksize] = time.perf_counter() - began
    return taken


if __name__ == "__main__":
    for chunksize, seconds in main().items():
        print(f"{chunksize} numbers a message: {seconds:.2f} s")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
