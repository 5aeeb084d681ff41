"""Threads never come along; what does depends on the start method."""

import os
import signal
import sys
import threading
from multiprocessing import get_all_start_methods, get_context

lock = threading.Lock()
DESCRIPTOR = 200  # high, so that nobody else has it


def seen() -> dict[str, bool]:
    try:
        os.fstat(DESCRIPTOR)
        open_there = True
    except OSError:
        open_there = False
    usr1 = signal.getsignal(signal.SIGUSR1)
    names = [thread.name for thread in threading.enumerate()]
    return {
        "a running thread": "holder" in names,
        "a lock that is held": lock.locked(),
        "an open descriptor": open_there,
        "a signal handler": usr1 is not signal.SIG_DFL,
        "an import made late": "colorsys" in sys.modules,
    }


def ask(method: str) -> dict[str, bool]:
    with get_context(method).Pool(1) as pool:
        return pool.apply(seen)


def main() -> dict[str, dict[str, bool]]:
    import colorsys  # noqa: F401, PLC0415

    signal.signal(signal.SIGUSR1, lambda *_: None)
    os.dup2(0, DESCRIPTOR)
    enough = threading.Event()
    thread = threading.Thread(target=enough.wait, name="holder")
    try:
        thread.start()
        with lock:
            methods = sorted(get_all_start_methods())
            table = {"parent": seen()}
            table |= {method: ask(method) for method in methods}
    finally:
        enough.set()
        thread.join()
    return table


if __name__ == "__main__":
    table = main()
    print(" " * 20, *(f"{place:11}" for place in table))
    for row in table["parent"]:
        cells = ("yes" if table[p][row] else "no" for p in table)
        print(f"{row:20}", *(f"{cell:11}" for cell in cells))
