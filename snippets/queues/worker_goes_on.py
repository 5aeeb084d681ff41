"""A worker that catches a job's error goes on to the next job."""

from collections.abc import Callable
from queue import Queue
from threading import Thread

Job = Callable[[], str]


def boil() -> str:
    return "the water boils"


def add_tea() -> str:
    raise LookupError("there is no tea")


def worker(jobs: Queue[Job], said: list[str]) -> None:
    while True:
        job = jobs.get()
        try:
            said.append(job())
        except Exception as error:
            said.append(f"{job.__name__} failed: {error}")
        finally:
            jobs.task_done()  # also when it failed: it is no longer due


def main() -> list[str]:
    jobs: Queue[Job] = Queue()
    said: list[str] = []
    for job in (boil, add_tea, boil):
        jobs.put(job)
    Thread(target=worker, args=(jobs, said), daemon=True).start()
    jobs.join()
    return said


if __name__ == "__main__":
    for line in main():
        print(line)
