"""Each kind of lock has its own words for a release too many."""

import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

KINDS: dict[str, Callable[[], Any]] = {
    "threading.Lock": threading.Lock,
    "threading.RLock": threading.RLock,
    "multiprocessing.Lock": multiprocessing.Lock,
    "multiprocessing.RLock": multiprocessing.RLock,
}


def said(release: Callable[[], None]) -> str:
    try:
        release()
    except (RuntimeError, ValueError, AssertionError) as error:
        return f"{type(error).__name__}: {error}"
    return "no complaint"


def main() -> dict[str, tuple[str, str]]:
    found = {}
    with ThreadPoolExecutor(1) as another:
        for kind, make in KINDS.items():
            held = make()
            held.acquire()
            by_another = another.submit(said, held.release).result()
            found[kind] = said(make().release), by_another
    return found


if __name__ == "__main__":
    for kind, (nobody, another) in main().items():
        print(kind)
        print("  nobody holds it:       ", nobody)
        print("  another thread's lock: ", another)
