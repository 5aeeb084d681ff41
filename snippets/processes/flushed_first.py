"""A file that is flushed before the fork is written once."""

from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO


def child_work(file: TextIO) -> None:
    file.write("from the child\n")
    file.close()


def main() -> list[str]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log.txt"
        file = path.open("w", encoding="utf-8")
        file.write("title\n")
        file.flush()  # the buffer is empty when it is copied
        context = get_context("fork")
        child = context.Process(target=child_work, args=(file,))
        child.start()
        child.join()
        file.write("from the parent\n")
        file.close()
        return path.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    lines = main()
    print(*lines, sep="\n")
    assert lines.count("title") == 1

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# ///
