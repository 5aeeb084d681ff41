"""A queue's join waits for the jobs, not for the worker."""

import time
from queue import Queue
from threading import Thread


def worker(jobs: Queue[str | None], done: list[str]) -> None:
    while True:
        job = jobs.get()
        try:
            if job is None:
                return
            time.sleep(0.05)  # stands for the work
            done.append(job)
        finally:
            jobs.task_done()  # for the sentinel, too: it was put


def main() -> tuple[list[str], bool, bool]:
    jobs: Queue[str | None] = Queue()
    done: list[str] = []
    thread = Thread(target=worker, args=(jobs, done))
    thread.start()
    for job in ("boil", "add tea", "pour"):
        jobs.put(job)
    jobs.join()  # until as many are done as were put
    done_by_then, waiting = list(done), thread.is_alive()
    jobs.put(None)
    thread.join()
    jobs.join()  # returns: the sentinel has been counted off
    return done_by_then, waiting, thread.is_alive()


if __name__ == "__main__":
    done, waiting, at_last = main()
    print("after jobs.join():  ", done)
    print("worker alive then:  ", waiting)
    print("after thread.join():", at_last)
