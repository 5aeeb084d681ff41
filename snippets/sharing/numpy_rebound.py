"""`a = a + 1` makes an array of its own; `a += 1` writes in place."""

from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np


def main() -> tuple[list[int], list[int]]:
    block = SharedMemory(create=True, size=24)
    try:
        assert block.buf is not None
        array: Any = np.frombuffer(block.buf, np.int64, count=3)

        mine = array
        mine = mine + 1
        first = array.tolist()

        mine = array
        mine += 1
        second = array.tolist()

        del array, mine
        return first, second
    finally:
        block.unlink()
        block.close()


if __name__ == "__main__":
    print(*main())

# /// script
# dependencies = ["numpy"]
# ///
