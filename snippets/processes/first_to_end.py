"""wait returns as soon as one of several processes has ended."""

from multiprocessing import Event, Process, synchronize
from multiprocessing.connection import wait
from typing import Any


def quick() -> None:
    pass


def slow(quick_was_seen: synchronize.Event) -> None:
    quick_was_seen.wait()  # so that it always ends last


def main() -> list[str]:
    quick_was_seen = Event()
    children = [
        Process(target=slow, args=(quick_was_seen,), name="slow"),
        Process(target=quick, name="quick"),
    ]
    for child in children:
        child.start()
    running: dict[Any, Process] = {c.sentinel: c for c in children}
    order = []
    while running:
        for sentinel in wait(list(running)):
            child = running.pop(sentinel)
            child.join()
            order.append(child.name)
            quick_was_seen.set()
    return order


if __name__ == "__main__":
    print(main())
