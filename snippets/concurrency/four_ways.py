"""Threads overlap waiting; with the GIL, not computing."""

import sys
import time
from collections.abc import Callable
from multiprocessing import Process
from threading import Thread

type_of = {"threads": Thread, "processes": Process}


def waiting() -> None:
    time.sleep(0.15)


def computing() -> None:
    total = 0
    for number in range(2_000_000):
        total += number


def serial(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    work()
    return time.perf_counter() - start


def parallel(kind: str, work: Callable[[], None]) -> float:
    start = time.perf_counter()
    workers = [type_of[kind](target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return time.perf_counter() - start


def main() -> dict[tuple[str, str], tuple[float, float]]:
    table = {}
    for work in (waiting, computing):
        alone = serial(work)
        for kind in type_of:
            table[kind, work.__name__] = alone, parallel(kind, work)
    return table


if __name__ == "__main__":
    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    print(f"the GIL is {'on' if gil else 'off'}")
    print("workers    work       serial  parallel  ratio")
    for (kind, work), (alone, both) in main().items():
        row = f"{kind:9}  {work:9}  {alone:4.2f} s    {both:4.2f} s"
        print(f"{row}    {alone / both:3.1f}")

# /// script
# [tool.evidence]
# timed = true
# varies = "seconds and ratios"
# ///
