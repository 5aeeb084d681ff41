"""An array made by frombuffer keeps its segment from being closed."""

from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np


def main() -> None:
    block = SharedMemory(create=True, size=80)
    assert block.buf is not None
    array: Any = np.frombuffer(block.buf, np.int64)
    try:
        block.close()
    finally:
        del array
        block.close()
        block.unlink()


if __name__ == "__main__":
    main()

# /// script
# dependencies = ["numpy"]
# [tool.evidence]
# fails = "BufferError"
# ///
