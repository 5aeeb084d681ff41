"""After a fork `logging` makes its locks anew; yours stay locked."""

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
    thread.start()
    held.wait()
    child = get_context("fork").Process(target=child_work)
    child.start()
    child.join(5)
    enough.set()
    thread.join()
    return child.exitcode


if __name__ == "__main__":
    print("exit status of the child:", main())

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# ///
