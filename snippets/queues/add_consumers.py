"""More consumers empty a queue of waiting jobs in less time."""

import time
from queue import Queue
from threading import Thread

JOBS = 8


def consumer(jobs: Queue[int | None]) -> None:
    while jobs.get() is not None:
        time.sleep(0.03)  # stands for waiting, for a server or a disk


def timed(consumers: int) -> float:
    jobs: Queue[int | None] = Queue()
    for job in [*range(JOBS), *[None] * consumers]:
        jobs.put(job)
    threads = [
        Thread(target=consumer, args=(jobs,)) for _ in range(consumers)
    ]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - start


def main() -> dict[int, float]:
    return {consumers: timed(consumers) for consumers in (1, 2, 4)}


if __name__ == "__main__":
    for consumers, seconds in main().items():
        print(f"consumers: {consumers}, {seconds:.2f} s")

# /// script
# [tool.evidence]
# timed = true
# varies = "seconds"
# ///
