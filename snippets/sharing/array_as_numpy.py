"""A NumPy array lies over an Array: one memory, and its lock."""

from multiprocessing import Array, Process
from typing import Any

import numpy as np

SHAPE = (2, 3)


def as_numpy(shared: Any) -> Any:
    """Return an array that lies in the shared memory: no copy."""
    return np.frombuffer(shared.get_obj()).reshape(SHAPE)


def add_one(shared: Any) -> None:
    with shared.get_lock():
        as_numpy(shared)[:] += 1


def main() -> Any:
    shared = Array("d", 6)  # "d" is a C double, as NumPy's float64
    children = [
        Process(target=add_one, args=(shared,)) for _ in range(2)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return as_numpy(shared).tolist()


if __name__ == "__main__":
    print(main())

# /// script
# dependencies = ["numpy"]
# ///
