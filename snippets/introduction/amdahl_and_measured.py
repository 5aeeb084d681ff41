"""Amdahl's law, told the serial share, predicts the speed-up."""

import time
from multiprocessing import Barrier, Pool

WORKERS = (1, 2, 3, 4)
SERIAL = 1_200_000
PIECES = [240_000] * 12


def compute(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def job(workers: int) -> tuple[float, float]:
    """Return the seconds of the serial part and of the whole."""
    everyone = Barrier(workers + 1)
    with Pool(processes=workers, initializer=everyone.wait) as pool:
        everyone.wait()  # all have started: the law knows no start
        began = time.perf_counter()
        compute(SERIAL)  # one worker's part
        serial = time.perf_counter() - began
        pool.map(compute, PIECES, chunksize=1)  # everyone's part
        return serial, time.perf_counter() - began


def amdahl(share: float, workers: int) -> float:
    return 1 / (share + (1 - share) / workers)


def main() -> tuple[float, list[tuple[int, float, float, float]]]:
    taken = {workers: job(workers) for workers in WORKERS}
    serial, whole = taken[1]
    share = serial / whole
    return share, [
        (n, seconds, amdahl(share, n), whole / seconds)
        for n, (_, seconds) in taken.items()
    ]


if __name__ == "__main__":
    share, table = main()
    print(f"serial share: {share:.2f}")
    print("workers  seconds  the law says  measured")
    for n, seconds, law, measured in table:
        print(f"{n:7}  {seconds:7.3f}  {law:12.2f}  {measured:8.2f}")

# /// script
# [tool.evidence]
# timed = true
# varies = "times and shares"
# series = "workers seconds law measured"
# ///
