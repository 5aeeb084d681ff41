"""Four workers that share one core take turns."""

import os
import time
from multiprocessing import Barrier, Process, synchronize


def compute(everyone: synchronize.Barrier) -> None:
    everyone.wait()
    until = time.process_time() + 0.06  # of this worker's own time
    while time.process_time() < until:
        pass


def main() -> float:
    # From here on this program, and all it starts, has one core.
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    everyone = Barrier(5)
    workers = [
        Process(target=compute, args=(everyone,)) for _ in range(4)
    ]
    for worker in workers:
        worker.start()
    everyone.wait()  # all have started
    began = time.perf_counter()
    for worker in workers:
        worker.join()
    return time.perf_counter() - began


if __name__ == "__main__":
    print(f"4 times 0.06 s of work took {main():.2f} s")

# /// script
# [tool.evidence]
# varies = "the time it took"
# ///
