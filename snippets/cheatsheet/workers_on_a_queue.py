"""Workers take jobs from a bounded queue, and end by a sentinel."""

from queue import Queue
from threading import Thread


# --8<-- [start:sheet]
def worker(jobs: Queue[int | None], done: Queue[object]) -> None:
    while (job := jobs.get()) is not None:
        try:
            done.put(round(100 / job))
        except Exception as error:  # a dead worker would take no more
            done.put(error)


def shares(numbers: range, workers: int = 2) -> list[object]:
    jobs, done = Queue[int | None](maxsize=8), Queue[object]()
    team = [
        Thread(target=worker, args=(jobs, done)) for _ in range(workers)
    ]
    for thread in team:
        thread.start()
    for job in [*numbers, *[None] * workers]:  # a sentinel for each
        jobs.put(job)  # waits while the queue is full
    for thread in team:
        thread.join()
    return [done.get() for _ in numbers]


# --8<-- [end:sheet]


def main() -> list[object]:
    return shares(range(6))


if __name__ == "__main__":
    print(sorted(map(str, main())))
