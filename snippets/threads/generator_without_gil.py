"""Without the GIL, sharing a generator may crash the interpreter."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from threading import Barrier, Thread

THREADS, ATTEMPTS = 4, 40


def numbers() -> Iterator[int]:
    yield from range(400_000)


def drain(source: Iterator[int], start: Barrier) -> None:
    start.wait()  # all begin at once
    while True:
        with suppress(ValueError):  # generator already executing
            for _ in source:
                pass
            return


def share() -> None:
    source, start = numbers(), Barrier(THREADS)
    threads = [
        Thread(target=drain, args=(source, start))
        for _ in range(THREADS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def gil_enabled() -> bool:  # before 3.13 it always was
    return bool(getattr(sys, "_is_gil_enabled", lambda: True)())


def main() -> bool:
    """Return whether one of many processes was killed by a signal."""
    child = [sys.executable, __file__, "share"]  # it may crash
    return any(
        subprocess.run(child, check=False).returncode < 0
        for _ in range(5 if gil_enabled() else ATTEMPTS)
    )


if __name__ == "__main__":
    if sys.argv[1:] == ["share"]:
        share()
    else:
        print("the GIL is", "on" if gil_enabled() else "off")
        print("a process was killed by a signal:", main())

# /// script
# [tool.evidence]
# timeout = 60
# ///
