"""An np.ndarray whose segment was closed crashes when it is read."""

from multiprocessing.shared_memory import SharedMemory

import numpy as np


def main() -> None:
    block = SharedMemory(create=True, size=80_000)
    block.unlink()  # so that nothing stays behind
    array = np.ndarray(10_000, np.int64, buffer=block.buf)
    array[:] = 7
    print("open:", array[0], flush=True)
    block.close()  # the memory is unmapped; the array does not know
    print("closed:", array[0], flush=True)


if __name__ == "__main__":
    main()

# /// script
# dependencies = ["numpy"]
# [tool.evidence]
# fails = "SIGSEGV"
# ///
