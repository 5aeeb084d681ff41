"""Threads overlap waiting; with the GIL, not computing."""

import sys
import time
from collections.abc import Callable
from multiprocessing import Process
from threading import Thread

type_of = {"threads": Thread, "processes": Process}


def waiting() -> None:
    time.sleep(0.4)


def computing() -> None:
    total = 0
    for number in range(5_000_000):
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
    for (kind, work), (alone, both) in main().items():
        ratio = f"{alone / both:.2f} times as fast"
        times = f"{alone:.2f} s one after another, {both:.2f} s at once"
        print(f"{kind} {work:9} {ratio}: {times}")

# /// script
# [tool.evidence]
# timed = true
# varies = "seconds and ratios"
# ///
