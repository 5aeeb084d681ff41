"""QueueHandler does not wait at a full queue: the record is lost."""

import logging
from logging.handlers import QueueHandler
from queue import Queue
from typing import Any


def main() -> list[str]:
    queue: Queue[Any] = Queue(maxsize=1)
    logger = logging.getLogger("shop")
    logger.propagate = False
    logger.addHandler(QueueHandler(queue))
    logger.warning("first")
    logger.warning("second")
    return [queue.get().message for _ in range(queue.qsize())]


if __name__ == "__main__":
    found = main()
    print("in the queue:", found, flush=True)
    assert len(found) == 2, "a record is lost"

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
