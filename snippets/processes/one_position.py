"""A file opened before a fork has one position for both."""

import os
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory


def child_work(descriptor: int) -> None:
    print("child: ", os.read(descriptor, 4).decode())


def main() -> str:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "words.txt"
        path.write_text("one two six ten ", encoding="utf-8")
        descriptor = os.open(path, os.O_RDONLY)
        context = get_context("fork")
        child = context.Process(target=child_work, args=(descriptor,))
        child.start()
        child.join()
        word = os.read(descriptor, 4).decode()
        os.close(descriptor)
        return word


if __name__ == "__main__":
    print("parent:", main())

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# ///
