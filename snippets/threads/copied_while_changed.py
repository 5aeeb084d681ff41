"""Without the GIL, `tuple(d.keys())` needs a lock; `list(d)` none."""

import sys
import time
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from threading import Event, Lock, Thread

Copy = Callable[[dict[int, int]], Iterable[int]]
lock = Lock()


def change(d: dict[int, int], stop: Event, locked: bool) -> None:
    while not stop.is_set():
        with lock if locked else nullcontext():
            d[-1] = 0  # an entry comes
            del d[-1]  # and goes


def fails(copy: Copy, locked: bool) -> bool:
    """Return whether a copy failed while another thread changed d."""
    d, stop = dict.fromkeys(range(100), 0), Event()
    changer = Thread(target=change, args=(d, stop, locked))
    changer.start()
    end = time.perf_counter() + 0.3
    try:
        while time.perf_counter() < end:
            with lock:  # helps if the changer takes it too
                copy(d)
    except RuntimeError:  # dictionary changed size during iteration
        return True
    finally:
        stop.set()
        changer.join()
    return False


def keys(d: dict[int, int]) -> Iterable[int]:
    return tuple(d.keys())


def main() -> dict[str, bool]:
    return {
        "list(d)": fails(list, locked=False),
        "tuple(d.keys())": fails(keys, locked=False),
        "tuple(d.keys()), both locked": fails(keys, locked=True),
    }


if __name__ == "__main__":
    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    print("the GIL is", "on" if gil else "off")
    for way, failed in main().items():
        print(f"{way}: fails: {failed}")
