"""Threads get the object itself from a queue, processes a copy."""

import multiprocessing
import queue
from typing import Any


def travels(through: Any) -> tuple[bool, bool]:
    basket = ["apple"]
    through.put(basket)
    got = through.get()
    return got == basket, got is basket


def main() -> dict[str, tuple[bool, bool]]:
    return {
        "queue.Queue": travels(queue.Queue()),
        "multiprocessing.Queue": travels(multiprocessing.Queue()),
    }


if __name__ == "__main__":
    for name, (equal, same) in main().items():
        print(f"{name:21}  equal: {equal}, the same: {same}")
