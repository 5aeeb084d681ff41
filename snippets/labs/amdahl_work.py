"""Workers shorten only the part of a job that can be shared out."""

import os
import time
from multiprocessing import Barrier, Pool

ROUNDS = 3_000_000  # in all: a fraction of a second
PIECES = 24  # 1, 2, 3, 4 and 6 workers get equally many


def compute(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def cores() -> int:
    if hasattr(os, "process_cpu_count"):  # Python 3.13 and later
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):  # Linux before that
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def job(
    workers: int, serial_share: float, repeat: int
) -> list[tuple[float, float]]:
    """Return the seconds of each run, (serial, shared out)."""
    alone = round(ROUNDS * serial_share)
    piece = (ROUNDS - alone) // PIECES
    everyone = Barrier(workers + 1)
    with Pool(workers, initializer=everyone.wait) as pool:
        everyone.wait()  # all have started: only the job is timed
        times = []
        for _ in range(repeat):
            began = time.perf_counter()
            compute(alone)
            half_way = time.perf_counter()
            pool.map(compute, [piece] * PIECES, chunksize=1)
            ended = time.perf_counter()
            times.append((half_way - began, ended - half_way))
        return times


def main() -> dict[int, tuple[float, float]]:
    return {n: min(job(n, 0.25, repeat=2), key=sum) for n in (1, 2)}


if __name__ == "__main__":
    for workers, (alone, shared) in main().items():
        print(f"{workers} at work: {alone:.3f} s serial", end=", ")
        print(f"{shared:.3f} s shared out")

# /// script
# [tool.evidence]
# varies = "times"
# ///
