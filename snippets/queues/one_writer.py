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


def logs(queue: "Queue[Any]", name: str) -> None:
    handlers = [QueueHandler(queue)]
    logging.basicConfig(handlers=handlers, format="%(message)s")
    for number in range(EACH):
        logger.warning("%s %07d", name, number)


def main() -> list[str]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log"
        file = RotatingFileHandler(path, maxBytes=105, backupCount=1)
        queue: Queue[Any] = Queue()
        children = [
            Process(target=logs, args=(queue, name)) for name in "AB"
        ]
        for child in children:
            child.start()
        listener = QueueListener(queue, file)
        listener.start()
        for child in children:
            child.join()  # all that it logged is sent
        listener.stop()  # all that was sent is written
        file.close()
        files = Path(folder).iterdir()
        text = "".join(file.read_text("utf-8") for file in files)
        return sorted(text.splitlines())


if __name__ == "__main__":
    print(*main(), sep="\n")
