"""A thread starts faster than an interpreter or a process."""

import sys
import time
from collections.abc import Callable
from concurrent import futures
from concurrent.futures import Executor
from multiprocessing import Process
from statistics import median
from threading import Thread


def nothing() -> None:
    pass


def one(kind: Callable[..., Thread | Process]) -> None:
    worker = kind(target=nothing)
    worker.start()
    worker.join()


def executor(kind: Callable[[int], Executor]) -> None:
    with kind(1) as pool:
        pool.submit(nothing).result()


def price(
    start: Callable[..., None], kind: Callable[..., object]
) -> float:
    """Return milliseconds, the median of five after a first."""
    taken = []
    for _ in range(6):
        began = time.perf_counter()
        start(kind)
        taken.append(1e3 * (time.perf_counter() - began))
    return median(taken[1:])


def main() -> dict[str, float]:
    table = {k.__name__: price(one, k) for k in (Thread, Process)}
    names = ["ThreadPoolExecutor", "ProcessPoolExecutor"]
    if sys.version_info >= (3, 14):
        names.insert(1, "InterpreterPoolExecutor")
    for name in names:
        table[name] = price(executor, getattr(futures, name))
    return table


if __name__ == "__main__":
    print("start, do nothing, end:")
    for name, milliseconds in main().items():
        print(f"{name:24} {milliseconds:6.2f} ms")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
