"""One shutdown ends every worker, also those already waiting."""

from queue import Queue, ShutDown
from threading import Thread


def worker(jobs: Queue[int], done: list[int]) -> None:
    try:
        while True:
            done.append(jobs.get())
    except ShutDown:
        return


def main() -> list[int]:
    jobs: Queue[int] = Queue()
    done: list[int] = []
    threads = [
        Thread(target=worker, args=(jobs, done)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for job in range(5):
        jobs.put(job)
    jobs.shutdown()
    for thread in threads:
        thread.join()
    return sorted(done)


if __name__ == "__main__":
    print("done:", main())

# /// script
# requires-python = ">=3.13"
# ///
