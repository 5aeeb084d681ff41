"""Tasks name a part of a shared array; workers fill it in place."""

from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np

SIZE = 100_000
block: SharedMemory  # in each worker, for as long as it lives


def as_array(block: SharedMemory) -> Any:
    assert block.buf is not None
    return np.frombuffer(block.buf, np.float64, count=SIZE)


def attach(name: str) -> None:
    global block
    block = SharedMemory(name)


def fill(start: int, stop: int) -> int:
    array = as_array(block)
    array[start:stop] = np.sqrt(np.arange(start, stop))
    return stop - start  # a small answer


def main() -> tuple[int, bool]:
    mine = SharedMemory(create=True, size=SIZE * 8)
    try:
        starts = range(0, SIZE, 25_000)
        with Pool(
            processes=2, initializer=attach, initargs=(mine.name,)
        ) as pool:
            parts = [(start, start + 25_000) for start in starts]
            done = sum(pool.starmap(fill, parts))
        array = as_array(mine)
        right = np.array_equal(array, np.sqrt(np.arange(SIZE)))
        del array
        return done, right
    finally:
        mine.unlink()
        mine.close()


if __name__ == "__main__":
    done, right = main()
    print(done, "filled, all right:", right)

# /// script
# dependencies = ["numpy"]
# ///
