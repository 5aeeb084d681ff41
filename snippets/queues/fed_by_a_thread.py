"""One thread puts the jobs, another takes the answers: nobody waits."""

from queue import Queue
from threading import Thread

JOBS = range(10)


def feed(jobs: Queue[int | None]) -> None:
    for number in JOBS:
        jobs.put(number)
    jobs.put(None)


def worker(jobs: Queue[int | None], answers: Queue[int]) -> None:
    while (number := jobs.get()) is not None:
        answers.put(number**2)


def main() -> list[int]:
    jobs: Queue[int | None] = Queue(maxsize=2)
    answers: Queue[int] = Queue(maxsize=2)
    threads = [
        Thread(target=feed, args=(jobs,)),
        Thread(target=worker, args=(jobs, answers)),
    ]
    for thread in threads:
        thread.start()
    found = [answers.get() for _ in JOBS]
    for thread in threads:
        thread.join()
    return found


if __name__ == "__main__":
    print(main())
