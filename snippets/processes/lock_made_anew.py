"""A lock that is made anew in each forked child is never stuck."""

import os
from multiprocessing import get_context
from threading import Event, Lock, Thread

lock = Lock()


def make_lock() -> None:
    global lock
    lock = Lock()


# The child has one thread, so nobody there can hold the new lock.
os.register_at_fork(after_in_child=make_lock)


def child_work() -> None:
    print("the child gets the lock:", lock.acquire(timeout=0.2))


def hold(held: Event, enough: Event) -> None:
    with lock:
        held.set()
        enough.wait()


def main() -> int | None:
    held, enough = Event(), Event()
    thread = Thread(target=hold, args=(held, enough))
    thread.start()
    held.wait()
    child = get_context("fork").Process(target=child_work)
    child.start()
    child.join()
    enough.set()
    thread.join()
    return child.exitcode


if __name__ == "__main__":
    print("exit status of the child:", main())

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# ///
