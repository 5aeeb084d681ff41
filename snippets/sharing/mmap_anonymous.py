"""Memory without a file or a name can only be inherited, by fork."""

import mmap
from multiprocessing import Process


def shout(data: mmap.mmap) -> None:
    data[:5] = data[:5].upper()


def main() -> str:
    with mmap.mmap(-1, 5) as data:  # -1: no file
        data[:5] = b"hello"
        child = Process(target=shout, args=(data,))
        child.start()
        child.join()
        return data[:5].decode()


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "TypeError"
# ///
