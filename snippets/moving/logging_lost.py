"""Logging set up in `main` is set up in the workers of fork only."""

import logging
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory

logger = logging.getLogger("shop")


def work() -> None:
    logger.info("at work")


def main() -> list[str]:
    with TemporaryDirectory() as folder:
        log = Path(folder) / "log.txt"
        logging.basicConfig(filename=log, level=logging.INFO)
        logger.info("starting")
        child = Process(target=work)
        child.start()
        child.join()
        logging.shutdown()
        return log.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    lines = main()
    print(*lines, sep="\n")
    assert len(lines) == 2, "the child logged nothing"

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "AssertionError"
# ///
