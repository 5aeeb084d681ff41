"""A fork warns of a thread that holds no lock, and does not hang."""

import warnings
from multiprocessing import Process
from threading import Event, Lock, Thread

lock = Lock()


def child_work() -> None:
    print("child got the lock:", lock.acquire(timeout=10))


def main() -> tuple[bool, int | None]:
    let_go, enough = Event(), Event()

    def hold_briefly() -> None:
        with lock:
            pass
        let_go.set()
        enough.wait()  # alive, with empty hands

    thread = Thread(target=hold_briefly)
    try:
        thread.start()
        let_go.wait()
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            child = Process(target=child_work)
            child.start()
        child.join()
    finally:
        enough.set()
        thread.join()
    return bool(caught), child.exitcode


if __name__ == "__main__":
    print("warned:", main()[0])

# /// script
# requires-python = ">=3.12"
# [tool.evidence]
# start-methods = ["fork"]
# ///
