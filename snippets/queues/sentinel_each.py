"""With a sentinel for each worker, every worker ends."""

from queue import Queue
from threading import Thread

WORKERS = 2


def worker(jobs: Queue[int | None], done: list[int]) -> None:
    while (job := jobs.get()) is not None:
        done.append(job)


def main() -> list[int]:
    jobs: Queue[int | None] = Queue()
    done: list[int] = []
    threads = [
        Thread(target=worker, args=(jobs, done)) for _ in range(WORKERS)
    ]
    for thread in threads:
        thread.start()
    for job in range(5):
        jobs.put(job)
    for _ in threads:
        jobs.put(None)  # each worker takes one, and only one
    for thread in threads:
        thread.join()
    return sorted(done)


if __name__ == "__main__":
    print("done:", main())
