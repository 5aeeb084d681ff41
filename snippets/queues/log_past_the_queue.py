"""basicConfig does nothing in a fork of a configured parent."""

import logging
from logging.handlers import QueueHandler
from multiprocessing import get_context
from typing import Any


def work(queue: Any) -> None:
    logging.basicConfig(handlers=[QueueHandler(queue)])
    logging.getLogger("shop").warning("from the child")


def main() -> bool:
    context = get_context("fork")
    queue = context.Queue()
    logging.basicConfig(format="the parent's handler: %(message)s")
    child = context.Process(target=work, args=(queue,))
    child.start()
    child.join()  # what it put, if anything, has arrived
    return queue.empty()


if __name__ == "__main__":
    empty = main()
    assert not empty, "the record went past the queue"

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# fails = "AssertionError"
# ///
