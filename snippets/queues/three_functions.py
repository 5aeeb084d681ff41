"""A worker thread runs three functions in the order of the queue."""

from collections.abc import Callable
from queue import Queue
from threading import Thread

Job = Callable[[], str]


def boil() -> str:
    return "the water boils"


def add_tea() -> str:
    return "the tea is in"


def pour() -> str:
    return "the cup is full"


# --8<-- [start:worker]
def worker(jobs: Queue[Job | None], done: list[str]) -> None:
    while (job := jobs.get()) is not None:
        done.append(job())


# --8<-- [end:worker]
def main() -> list[str]:
    jobs: Queue[Job | None] = Queue()
    done: list[str] = []
    thread = Thread(target=worker, args=(jobs, done))
    thread.start()
    for job in (boil, add_tea, pour):
        jobs.put(job)
    jobs.put(None)  # the sentinel: nothing more will come
    thread.join()
    return done


if __name__ == "__main__":
    for line in main():
        print(line)
