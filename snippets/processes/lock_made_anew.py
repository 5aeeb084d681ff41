"""A lock made anew in a forked child guards half-changed data."""

import os
from multiprocessing import get_context
from threading import Event, Lock, Thread

lock = Lock()
accounts = {"ann": 100, "bob": 100}


def make_lock() -> None:
    global lock
    lock = Lock()


# The child has one thread, so nobody there can hold the new lock.
os.register_at_fork(after_in_child=make_lock)


def transfer(half_done: Event, go_on: Event) -> None:
    with lock:
        accounts["ann"] -= 50
        half_done.set()
        go_on.wait()
        accounts["bob"] += 50


def child_work() -> None:
    print("the child gets the lock:", lock.acquire(timeout=1))
    print("it sees", sum(accounts.values()), "of 200")


def main() -> int:
    half_done, go_on = Event(), Event()
    thread = Thread(target=transfer, args=(half_done, go_on))
    try:
        thread.start()
        half_done.wait()
        child = get_context("fork").Process(target=child_work)
        child.start()
        child.join()
    finally:
        go_on.set()
    thread.join()
    return sum(accounts.values())


if __name__ == "__main__":
    print("the parent has", main(), "of 200")

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# ///
