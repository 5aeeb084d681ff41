"""An array in a file is opened by its path, and shared by all."""

import tempfile
from multiprocessing import Process
from pathlib import Path

import numpy as np


def double(path: Path) -> None:
    array = np.load(path, mmap_mode="r+")
    array *= 2
    array.flush()  # to the disk; others see it without


def main() -> list[int]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "numbers.npy"
        np.save(path, np.arange(4))
        mine = np.load(path, mmap_mode="r")
        child = Process(target=double, args=(path,))
        child.start()
        child.join()
        return [int(number) for number in mine]


if __name__ == "__main__":
    print(main())

# /// script
# dependencies = ["numpy"]
# ///
