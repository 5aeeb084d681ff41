"""A job that raises ends its worker, and join waits forever."""

import faulthandler
import time
from collections.abc import Callable
from queue import Queue
from threading import Thread

Job = Callable[[], None]


def boil() -> None:
    print("the water boils", flush=True)


def add_tea() -> None:
    time.sleep(0.1)  # stands for looking for it
    raise LookupError("there is no tea")


def worker(jobs: Queue[Job]) -> None:
    while True:
        job = jobs.get()
        job()
        jobs.task_done()


def main() -> None:
    jobs: Queue[Job] = Queue()
    for job in (boil, add_tea, boil):
        jobs.put(job)
    Thread(
        target=worker, args=(jobs,), name="worker", daemon=True
    ).start()
    jobs.join()


if __name__ == "__main__":
    # After 1.5 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1.5, exit=True)
    main()

# /// script
# [tool.evidence]
# fails = 1
# ///
