"""`a = a + 1` makes an array of its own; `a += 1` writes in place."""

from multiprocessing.shared_memory import SharedMemory

import numpy as np


def main() -> tuple[list[int], list[int]]:
    block = SharedMemory(create=True, size=24)
    array = np.ndarray(3, np.int64, buffer=block.buf)
    array[:] = 0

    mine = array
    mine = mine + 1
    first = array.tolist()

    mine = array
    mine += 1
    second = array.tolist()

    del array, mine
    block.close()
    block.unlink()
    return first, second


if __name__ == "__main__":
    print(*main())

# /// script
# dependencies = ["numpy"]
# ///
