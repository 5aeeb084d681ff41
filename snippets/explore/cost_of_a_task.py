"""A worker costs milliseconds to start, a task microseconds to send."""

import time
from multiprocessing import Barrier, Pool

WORKERS = (2, 4)
TASKS = 3_000


def same(number: int) -> int:
    return number


def costs(workers: int) -> tuple[float, float]:
    """Return the seconds that each worker and each task cost."""
    everyone = Barrier(workers + 1)
    began = time.perf_counter()
    with Pool(workers, initializer=everyone.wait) as pool:
        everyone.wait()  # all have started
        started = time.perf_counter()
        pool.map(same, range(TASKS), chunksize=1)
        ended = time.perf_counter()
    return (started - began) / workers, (ended - started) / TASKS


def main() -> dict[int, tuple[float, float]]:
    with Pool(1):  # what all pools share (a fork server) is there now
        pass
    return {workers: costs(workers) for workers in WORKERS}


if __name__ == "__main__":
    print("workers  ms to start each  us to send each task")
    for workers, (start, send) in main().items():
        print(f"{workers:7}  {start * 1e3:16.2f}  {send * 1e6:20.1f}")

# /// script
# [tool.evidence]
# timed = true
# series = "workers start send"
# varies = "times"
# ///
