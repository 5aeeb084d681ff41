"""A child changes an array in place; only its name was sent."""

import pickle
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

import numpy as np

Told = tuple[str, tuple[int, ...], str]  # name, shape, dtype


def double(told: Told) -> None:
    name, shape, dtype = told
    block = SharedMemory(name)
    array = np.ndarray(shape, dtype, buffer=block.buf)
    array *= 2
    del array  # before its memory is unmapped
    block.close()


def main() -> tuple[int, int, int, int]:
    numbers = np.arange(1_000_000)
    block = SharedMemory(create=True, size=numbers.nbytes)
    shared = np.ndarray(numbers.shape, numbers.dtype, buffer=block.buf)
    shared[:] = numbers  # the one copy
    told = block.name, shared.shape, shared.dtype.str
    child = Process(target=double, args=(told,))
    child.start()
    child.join()
    last = int(shared[-1])
    del shared
    block.close()
    block.unlink()
    told_bytes = len(pickle.dumps(told))
    return (
        int(numbers[-1]),
        last,
        told_bytes,
        len(pickle.dumps(numbers)),
    )


if __name__ == "__main__":
    before, after, told, whole = main()
    print(f"the last number was {before}, and is {after}")
    print(f"{told} bytes pickled; the array would be {whole:,}")

# /// script
# dependencies = ["numpy"]
# [tool.evidence]
# varies = "the bytes pickled"
# ///
