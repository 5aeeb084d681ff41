"""Made with frombuffer, an array keeps its memory: no crash."""

from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np


def shared_zeros(length: int) -> Any:
    block = SharedMemory(create=True, size=length * 8)
    block.unlink()  # so that nothing stays behind
    assert block.buf is not None
    return np.frombuffer(block.buf, np.int64, count=length)
    # here `block` is collected; it tries to close, and cannot


def main() -> None:
    array = shared_zeros(10_000)
    print("made", len(array), "numbers", flush=True)
    print("the first is", array[0], flush=True)


if __name__ == "__main__":
    main()

# /// script
# dependencies = ["numpy"]
# [tool.evidence]
# fails = "BufferError"
# ///
