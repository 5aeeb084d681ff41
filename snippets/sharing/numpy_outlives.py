"""Made with np.ndarray, an array that outlives its segment crashes."""

from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np


def shared_zeros(length: int) -> Any:
    block = SharedMemory(create=True, size=length * 8)
    block.unlink()  # so that nothing stays behind
    return np.ndarray(length, np.int64, buffer=block.buf)
    # here `block` is collected, which closes it


def main() -> None:
    array = shared_zeros(10_000)
    print("made", len(array), "numbers", flush=True)
    print("the first is", array[0], flush=True)


if __name__ == "__main__":
    main()

# /// script
# dependencies = ["numpy"]
# [tool.evidence]
# fails = "SIGSEGV"
# ///
