"""What is sent costs by the byte; what is shared does not."""

import time
from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np

SIZES = [10**power for power in range(3, 8)]  # bytes


def touch(tasks: Any, name: str) -> None:
    block = SharedMemory(name)
    while (came := tasks.recv()) is not None:
        array: Any = block.buf if isinstance(came, int) else came
        array[0] = 1
        tasks.send(came)
    block.close()


def microseconds(tasks: Any, message: Any) -> float:
    began = time.perf_counter()
    tasks.send(message)
    tasks.recv()
    return (time.perf_counter() - began) * 1e6


def main() -> list[tuple[int, float, float]]:
    block = SharedMemory(create=True, size=max(SIZES))
    try:
        tasks, theirs = Pipe()
        worker = Process(target=touch, args=(theirs, block.name))
        worker.start()
        found = []
        for size in SIZES:
            array = np.zeros(size, np.uint8)
            copied = min(microseconds(tasks, array) for _ in range(3))
            shared = min(microseconds(tasks, size) for _ in range(3))
            found.append((size, copied, shared))
        tasks.send(None)
        worker.join()
        return found
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    print("   bytes  copied µs  shared µs")
    for size, copied, shared in main():
        print(f"{size:8}  {copied:9.1f}  {shared:9.1f}")

# /// script
# dependencies = ["numpy"]
# [tool.evidence]
# timed = true
# varies = "the times"
# series = "bytes copied shared"
# ///
