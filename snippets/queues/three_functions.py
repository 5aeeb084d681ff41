"""A worker thread runs three functions in the order of the queue."""

from collections.abc import Callable
from queue import Queue
from threading import Thread

Job = Callable[[], None]


def task_1() -> None:
    print("Task 1 executed")


def task_2() -> None:
    print("Task 2 executed")


def task_3() -> None:
    print("Task 3 executed")


# --8<-- [start:worker]
def worker(jobs: Queue[Job | None]) -> None:
    while (job := jobs.get()) is not None:
        job()


# --8<-- [end:worker]


def main() -> None:
    jobs: Queue[Job | None] = Queue()
    thread = Thread(target=worker, args=(jobs,))
    thread.start()
    for job in (task_1, task_2, task_3):
        jobs.put(job)
    jobs.put(None)  # the sentinel: nothing more will come
    thread.join()


if __name__ == "__main__":
    main()
