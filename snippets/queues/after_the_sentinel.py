"""What is put behind the sentinel stays in the queue."""

from queue import Queue
from threading import Thread


def worker(jobs: Queue[str | None]) -> None:
    while (job := jobs.get()) is not None:
        print("done:", job)


def main() -> int:
    jobs: Queue[str | None] = Queue()
    for job in ("boil", "add tea", None, "pour"):
        jobs.put(job)
    thread = Thread(target=worker, args=(jobs,))
    thread.start()
    thread.join()
    return jobs.qsize()


if __name__ == "__main__":
    print("left:", main())
