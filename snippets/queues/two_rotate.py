"""Two processes that rotate one log throw each other's lines away."""

import logging
from logging.handlers import RotatingFileHandler
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

logger = logging.getLogger("shop")
LINES = ["short"] * 10 + ["a longer line"] * 2


def logs(path: Path, orders: Connection) -> None:
    handler = RotatingFileHandler(path, maxBytes=105, backupCount=1)
    logging.basicConfig(handlers=[handler], format="%(message)s")
    while line := orders.recv():
        logger.warning(line)
        orders.send("logged")


def main() -> list[str]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log"
        ends = [Pipe(), Pipe()]
        children = [
            Process(target=logs, args=(path, theirs))
            for _, theirs in ends
        ]
        for child in children:
            child.start()
        for number, line in enumerate(LINES):  # in turns
            ours = ends[number % 2][0]
            ours.send(f"{line} {number:03}")
            ours.recv()
        for (ours, _), child in zip(ends, children, strict=True):
            ours.send("")
            child.join()
        files = sorted(Path(folder).iterdir(), reverse=True)
        text = "".join(file.read_text("utf-8") for file in files)
        return text.splitlines()


if __name__ == "__main__":
    kept = main()
    print(*kept, sep="\n", flush=True)
    lost = len(LINES) - len(kept)
    assert not lost, f"{lost} lines are lost"

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
