"""A format on the QueueHandler is applied before the listener's."""

import logging
import sys
from logging.handlers import QueueHandler, QueueListener
from queue import Queue
from typing import Any

FORMAT = "%(levelname)s %(message)s"


def main() -> None:
    queue: Queue[Any] = Queue()
    logging.basicConfig(handlers=[QueueHandler(queue)], format=FORMAT)
    writes = logging.StreamHandler(sys.stdout)
    writes.setFormatter(logging.Formatter(FORMAT))
    listener = QueueListener(queue, writes)
    listener.start()
    logging.getLogger("shop").warning("no tea")
    listener.stop()


if __name__ == "__main__":
    main()
