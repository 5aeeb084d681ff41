"""With task_done and join, daemon workers may wait at the end."""

import time
from queue import Queue
from threading import Thread


def worker(jobs: Queue[int], done: list[int]) -> None:
    while True:
        job = jobs.get()  # when all is done, both wait here
        try:
            time.sleep(0.05)  # stands for the work
            done.append(job)
        finally:
            jobs.task_done()


def main() -> list[int]:
    jobs: Queue[int] = Queue()
    done: list[int] = []
    for _ in range(2):
        Thread(target=worker, args=(jobs, done), daemon=True).start()
    for job in range(5):
        jobs.put(job)
    jobs.join()
    return sorted(done)


if __name__ == "__main__":
    print("done:", main())
