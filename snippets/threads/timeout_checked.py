"""Only the thread that got the lock goes in, and releases it."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock, Thread

lock = Lock()


@contextmanager
def held(lock: Lock, timeout: float) -> Iterator[None]:
    if not lock.acquire(timeout=timeout):
        raise TimeoutError(f"no lock within {timeout} s")
    try:
        yield
    finally:
        lock.release()


def patient(entered: Event, leave: Event) -> None:
    with held(lock, 5):
        entered.set()
        leave.wait()


def main() -> tuple[str, bool]:
    entered, leave = Event(), Event()
    thread = Thread(target=patient, args=(entered, leave))
    thread.start()
    entered.wait()
    try:
        with held(lock, 0.05):
            said = "came in"
    except TimeoutError as error:
        said = str(error)
    still_locked = lock.locked()
    leave.set()
    thread.join()
    return said, still_locked


if __name__ == "__main__":
    said, locked = main()
    print("the second thread:", said)
    print("locked while the first is inside:", locked)
