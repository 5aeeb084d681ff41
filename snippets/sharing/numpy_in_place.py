"""A child changes an array in place; only its name was sent."""

import pickle
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np

Told = tuple[str, int, str]  # name, length, dtype


def double(told: Told) -> None:
    name, length, dtype = told
    block = SharedMemory(name)
    assert block.buf is not None
    array: Any = np.frombuffer(block.buf, dtype, count=length)
    array *= 2
    del array  # else close() raises BufferError
    block.close()


def main() -> tuple[int, int, int, int]:
    numbers = np.arange(1_000_000)
    block = SharedMemory(create=True, size=numbers.nbytes)
    try:
        assert block.buf is not None
        shared: Any = np.frombuffer(
            block.buf, numbers.dtype, count=len(numbers)
        )
        shared[:] = numbers  # the one copy
        told = block.name, len(shared), shared.dtype.str
        child = Process(target=double, args=(told,))
        child.start()
        child.join()
        before, after = int(numbers[-1]), int(shared[-1])
        del shared
    finally:
        block.unlink()  # in any case: it would outlive the program
        block.close()
    sizes = [len(pickle.dumps(sent)) for sent in (told, numbers)]
    return before, after, sizes[0], sizes[1]


if __name__ == "__main__":
    before, after, told, whole = main()
    print(f"the last number was {before}, and is {after}")
    print(f"{told} bytes pickled; the array would be {whole:,}")

# /// script
# dependencies = ["numpy"]
# [tool.evidence]
# varies = "the bytes pickled"
# ///
