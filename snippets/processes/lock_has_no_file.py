"""A lock needs no open file, a pipe two, a queue no more than it."""

from collections.abc import Callable
from multiprocessing import Lock, Pipe, Process, Queue
from pathlib import Path
from typing import Any


def files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def main() -> dict[str, int]:
    warm_up = Process(target=int)  # helpers have files, too
    warm_up.start()
    warm_up.join()
    warm_up.close()
    kept = []
    counts = {}
    makers: tuple[Callable[[], Any], ...] = (Lock, Pipe, Queue)
    for make in makers:
        before = files()
        kept.append(make())
        counts[make.__name__] = files() - before
    return counts


if __name__ == "__main__":
    print(main())
