"""One thread puts the jobs, another takes the results: no deadlock."""

from queue import Queue
from threading import Thread

JOBS = range(10)


def feed(jobs: Queue[int | None]) -> None:
    for number in JOBS:
        jobs.put(number)
    jobs.put(None)


def worker(jobs: Queue[int | None], results: Queue[int]) -> None:
    while (number := jobs.get()) is not None:
        results.put(number**2)


def main() -> list[int]:
    jobs: Queue[int | None] = Queue(maxsize=2)
    results: Queue[int] = Queue(maxsize=2)
    threads = [
        Thread(target=feed, args=(jobs,)),
        Thread(target=worker, args=(jobs, results)),
    ]
    for thread in threads:
        thread.start()
    found = [results.get() for _ in JOBS]
    for thread in threads:
        thread.join()
    return found


if __name__ == "__main__":
    print(main())
