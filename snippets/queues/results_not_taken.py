"""Putting all jobs before taking a result blocks the workers."""

from queue import Queue
from threading import Thread


def worker(jobs: Queue[int], results: Queue[int]) -> None:
    while True:
        results.put(jobs.get() ** 2)


def main() -> list[int]:
    jobs: Queue[int] = Queue(maxsize=2)
    results: Queue[int] = Queue(maxsize=2)
    Thread(target=worker, args=(jobs, results), daemon=True).start()
    for number in range(10):
        jobs.put(number, timeout=1)  # without it: forever
    return [results.get() for _ in range(10)]


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "Full"
# ///
