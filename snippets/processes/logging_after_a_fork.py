"""A forked child has a new lock for its log handler, none for yours."""

import logging
import sys
from multiprocessing import get_context
from threading import Event, Lock, Thread

lock = Lock()
logger = logging.getLogger("shop")


def child_work() -> None:
    logger.warning("logged in the child")  # needs the handler's lock
    print("the child gets our lock:", lock.acquire(timeout=0.2))


def hold(handler: logging.Handler, held: Event, enough: Event) -> None:
    handler.acquire()
    with lock:
        held.set()
        enough.wait()
    handler.release()


def main() -> int | None:
    handler = logging.StreamHandler(sys.stdout)
    logging.basicConfig(handlers=[handler])
    held, enough = Event(), Event()
    thread = Thread(target=hold, args=(handler, held, enough))
    try:
        thread.start()
        held.wait()
        child = get_context("fork").Process(target=child_work)
        child.start()
        child.join(5)
    finally:
        enough.set()
        thread.join()
    return child.exitcode


if __name__ == "__main__":
    print("exit code of the child:", main())

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# ///
