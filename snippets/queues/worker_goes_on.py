"""A worker that catches a job's error goes on to the next job."""

from collections.abc import Callable
from functools import partial
from queue import Queue
from threading import Thread

Job = Callable[[], object]


def boil() -> str:
    return "the water boils"


def add_tea() -> str:
    raise LookupError("there is no tea")


def worker(jobs: Queue[Job], said: list[str]) -> None:
    while True:
        job = jobs.get()
        try:
            said.append(str(job()))
        except Exception as error:
            # Not job.__name__: a partial, or an object, has none.
            said.append(f"failed: {error!r}")
        finally:
            jobs.task_done()  # also when it failed: it is over


def main() -> list[str]:
    jobs: Queue[Job] = Queue()
    said: list[str] = []
    for job in (boil, add_tea, partial(int, "two"), boil):
        jobs.put(job)
    Thread(target=worker, args=(jobs, said), daemon=True).start()
    jobs.join()
    return said


if __name__ == "__main__":
    for line in main():
        print(line)
