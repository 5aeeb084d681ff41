"""Workers that log into a queue are heard everywhere."""

import logging
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Pool, Queue
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

logger = logging.getLogger("shop")


def log_into(queue: "Queue[Any]") -> None:
    logging.basicConfig(
        handlers=[QueueHandler(queue)], level=logging.INFO, force=True
    )


def work() -> None:
    logger.info("at work")


def main() -> list[str]:
    with TemporaryDirectory() as folder:
        log = Path(folder) / "log.txt"
        queue: Queue[Any] = Queue()
        listener = QueueListener(queue, logging.FileHandler(log))
        listener.start()
        with Pool(1, initializer=log_into, initargs=(queue,)) as pool:
            pool.apply(work)
            pool.close()
            pool.join()  # the worker has sent all it had
        listener.stop()
        logging.shutdown()
        return log.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    print(*main(), sep="\n")
