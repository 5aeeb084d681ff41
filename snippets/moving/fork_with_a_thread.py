"""A lock that a thread holds at the fork stays locked in the child."""

import warnings
from multiprocessing import Process
from threading import Event, Lock, Thread

lock = Lock()


def child_work() -> None:
    assert lock.acquire(timeout=1)  # without the timeout: forever


def main() -> int | None:
    held, enough = Event(), Event()

    def hold() -> None:
        with lock:
            held.set()
            enough.wait()

    thread = Thread(target=hold)
    child = Process(target=child_work)
    thread.start()
    try:
        held.wait()
        child.start()
        child.join()
    finally:
        enough.set()
        thread.join()
    return child.exitcode


if __name__ == "__main__":
    warnings.simplefilter("default")  # or Python keeps it to itself
    exit_status = main()
    assert exit_status == 0, "the child never got the lock"
    print("the child got the lock")

# /// script
# [tool.evidence.fails]
# "fork" = "AssertionError"
# ///
