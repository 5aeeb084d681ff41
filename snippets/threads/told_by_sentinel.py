"""A last item that says "stop" reaches a thread in `get()`."""

from queue import Queue
from threading import Thread


def work(jobs: Queue[str | None]) -> None:
    while (job := jobs.get()) is not None:
        print("done:", job, flush=True)
    print("cleaned up", flush=True)


def main() -> bool:
    jobs: Queue[str | None] = Queue()
    thread = Thread(target=work, args=(jobs,), name="worker")
    try:
        thread.start()
        jobs.put("the only job")
    finally:
        jobs.put(None)  # also if making the jobs fails
        thread.join()
    return thread.is_alive()


if __name__ == "__main__":
    print("alive:", main())
