"""Processes that map the same file share its bytes."""

import mmap
import tempfile
from multiprocessing import Process
from pathlib import Path


def mapped(path: Path) -> mmap.mmap:
    with path.open("r+b") as file:  # the mapping keeps it open
        return mmap.mmap(file.fileno(), 0)  # 0: all of it


def shout(path: Path) -> None:
    with mapped(path) as data:
        data[:5] = data[:5].upper()


def main() -> tuple[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shared"
        path.write_bytes(b"hello")
        with mapped(path) as data:
            child = Process(target=shout, args=(path,))
            child.start()
            child.join()
            return data[:5].decode(), path.read_text(encoding="ascii")


if __name__ == "__main__":
    by_map, by_read = main()
    print(f"mapped: {by_map}, read: {by_read}")
