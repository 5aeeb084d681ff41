"""Keep the segment as long as the array, and both in one object."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np


class SharedArray:
    """An array and the memory in which it lies."""

    def __init__(self, length: int) -> None:
        size = length * np.dtype(np.int64).itemsize
        self.block = SharedMemory(create=True, size=size)
        self.length = length

    @property
    def array(self) -> Any:
        return np.ndarray(self.length, np.int64, buffer=self.block.buf)


def work(shared: SharedArray) -> None:
    shared.array[0] = 42
    shared.block.close()


def main() -> int:
    shared = SharedArray(10_000)
    try:
        child = Process(target=work, args=(shared,))
        child.start()
        child.join()
        return int(shared.array[0])
    finally:
        shared.block.close()
        shared.block.unlink()


if __name__ == "__main__":
    print(main())

# /// script
# dependencies = ["numpy"]
# ///
