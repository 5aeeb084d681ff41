"""Keep the segment as long as the array, and both in one object."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np

LENGTH = 10_000


class SharedArray:
    """An array, and the memory in which it lies."""

    def __init__(self, block: SharedMemory) -> None:
        assert block.buf is not None
        self.block = block
        self.array: Any = np.frombuffer(
            block.buf, np.int64, count=LENGTH
        )

    def close(self) -> None:
        del self.array
        self.block.close()  # BufferError if a view of it is left


def work(name: str) -> None:
    shared = SharedArray(SharedMemory(name))
    shared.array[0] = 42
    shared.close()


def main() -> int:
    block = SharedMemory(create=True, size=LENGTH * 8)
    shared = SharedArray(block)
    try:
        child = Process(target=work, args=(block.name,))
        child.start()
        child.join()
        return int(shared.array[0])
    finally:
        block.unlink()  # first: this cannot fail
        shared.close()


if __name__ == "__main__":
    print(main())

# /// script
# dependencies = ["numpy"]
# ///
