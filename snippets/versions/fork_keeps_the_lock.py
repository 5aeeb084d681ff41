"""A lock that a thread holds stays locked in a forked child."""

from multiprocessing import Process, Queue
from threading import Event, Lock, Thread

LOCK = Lock()  # that of a logger, say, or of a library


def hold(held: Event, stop: Event) -> None:
    with LOCK:
        held.set()
        stop.wait()


def child(said: "Queue[bool]") -> None:
    # Without the timeout, a forked child waits here forever.
    said.put(LOCK.acquire(timeout=0.5))


def main() -> bool:
    held, stop = Event(), Event()
    thread = Thread(target=hold, args=(held, stop))
    said: Queue[bool] = Queue()
    process = Process(target=child, args=(said,))
    thread.start()
    try:
        held.wait()
        process.start()
        got_it = said.get()
        process.join()
    finally:
        stop.set()
        thread.join()
    return got_it


if __name__ == "__main__":
    print("the child could take the lock:", main())
