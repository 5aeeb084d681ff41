"""A log opened with mode "w" a second time loses its first lines."""

import logging
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory

logger = logging.getLogger("shop")


def log_to(path: Path) -> None:
    file = logging.FileHandler(path, mode="w")
    logging.basicConfig(
        handlers=[file], format="%(message)s", force=True
    )


def work(path: Path) -> None:
    log_to(path)
    logger.warning("child")
    logging.shutdown()


def main() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log"
        log_to(path)
        logger.warning("the program begins")
        child = Process(target=work, args=(path,))
        child.start()
        child.join()
        logger.warning("the program ends")
        logging.shutdown()
        return path.read_bytes()


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence.survivors]
# "left out: logging.shutdown" = "each line is flushed anyway"
# "one by one" = "it is joined at once anyway"
# ///
