"""What is sent costs by the byte; what is shared does not."""

import time
from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np

SIZES = [10**power for power in range(3, 8)]  # bytes


def touch(tasks: Any, name: str) -> None:
    """Change the array that comes, or the shared one; answer."""
    block = SharedMemory(name)
    while (came := tasks.recv()) is not None:
        if isinstance(came, int):
            np.ndarray(came, np.uint8, buffer=block.buf)[0] = 1
            tasks.send(None)
        else:
            came[0] = 1
            tasks.send(came)
    block.close()


def microseconds(tasks: Any, message: Any) -> float:
    times = []
    for _ in range(3):
        began = time.perf_counter()
        tasks.send(message)
        tasks.recv()
        times.append((time.perf_counter() - began) * 1e6)
    return min(times)


def main() -> list[tuple[int, float, float]]:
    block = SharedMemory(create=True, size=max(SIZES))
    tasks, theirs = Pipe()
    worker = Process(target=touch, args=(theirs, block.name))
    worker.start()
    arrays = [(size, np.zeros(size, np.uint8)) for size in SIZES]
    found = [
        (n, microseconds(tasks, array), microseconds(tasks, n))
        for n, array in arrays
    ]
    tasks.send(None)
    worker.join()
    block.close()
    block.unlink()
    return found


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
