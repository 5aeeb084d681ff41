"""A child forked during a write to the log's stream hangs there."""

import faulthandler
import logging
import os
import time
from multiprocessing import get_context
from threading import Thread

logger = logging.getLogger("shop")
BIG = 1_000_000  # far more than a pipe holds


def child_work() -> None:
    faulthandler.dump_traceback_later(2, exit=True)  # if it hangs
    logger.warning("from the child")
    faulthandler.cancel_dump_traceback_later()


def drain(reader: int) -> None:
    while os.read(reader, 65536):
        pass


def main() -> int | None:
    reader, writer = os.pipe()  # as if the log went to another program
    with os.fdopen(writer, "w", buffering=1) as stream:
        logging.basicConfig(stream=stream)
        logs = Thread(target=logger.warning, args=("x" * BIG,))
        drains = Thread(target=drain, args=(reader,))
        try:
            logs.start()
            time.sleep(0.2)  # the pipe is full: it is in the write
            child = get_context("fork").Process(target=child_work)
            child.start()
        finally:
            drains.start()  # from here on, the pipe has room
            logs.join()
        child.join()
    drains.join()
    os.close(reader)
    return child.exitcode


if __name__ == "__main__":
    assert main() == 0, "the child could not log"

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# fails = "AssertionError"
# ///
