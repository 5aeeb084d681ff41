"""A fork that first takes the lock finds the data whole."""

import os
import time
from multiprocessing import get_context
from threading import Event, Lock, Thread

lock = Lock()
accounts = {"ann": 100, "bob": 100}

# The fork waits until no thread is in the middle of a change.
os.register_at_fork(
    before=lock.acquire,
    after_in_parent=lock.release,
    after_in_child=lock.release,
)


def transfer(half_done: Event) -> None:
    with lock:
        accounts["ann"] -= 50
        half_done.set()
        time.sleep(0.2)  # stands for work; the fork comes meanwhile
        accounts["bob"] += 50


def child_work() -> None:
    print("the child gets the lock:", lock.acquire(timeout=1))
    print("it sees", sum(accounts.values()), "of 200")


def main() -> int:
    half_done = Event()
    thread = Thread(target=transfer, args=(half_done,))
    thread.start()
    half_done.wait()
    child = get_context("fork").Process(target=child_work)
    child.start()
    child.join()
    thread.join()
    return sum(accounts.values())


if __name__ == "__main__":
    print("the parent has", main(), "of 200")

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# ///
