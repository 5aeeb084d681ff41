"""Processes log into a queue; one thread writes and rotates."""

import logging
from logging.handlers import (
    QueueHandler,
    QueueListener,
    RotatingFileHandler,
)
from multiprocessing import Process, Queue
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

logger = logging.getLogger("shop")
EACH = 6


def log_to(queue: "Queue[Any]") -> None:
    logging.basicConfig(
        handlers=[QueueHandler(queue)],
        level=logging.INFO,
        format="%(message)s",  # the listener adds time and level
        force=True,  # under fork, the parent's handlers are here
    )


def work(queue: "Queue[Any]", name: str) -> None:
    log_to(queue)
    for number in range(EACH):
        logger.info("%s %07d", name, number)


def main() -> list[str]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log"
        file = RotatingFileHandler(path, maxBytes=105, backupCount=1)
        logging.basicConfig(handlers=[file], format="%(message)s")
        queue: Queue[Any] = Queue()
        children = [
            Process(target=work, args=(queue, name)) for name in "AB"
        ]
        for child in children:
            child.start()  # before there is a thread
        listener = QueueListener(queue, file)
        listener.start()
        try:
            for child in children:
                child.join()  # all that it logged is sent
        finally:
            listener.stop()  # all that was sent is written
        logging.shutdown()
        text = [f.read_text("utf-8") for f in Path(folder).iterdir()]
        return sorted("".join(text).splitlines())


if __name__ == "__main__":
    print(*main(), sep="\n")
