"""A proxy is not equal to what it stands for."""

from multiprocessing import Manager
from typing import Any


def main() -> tuple[bool, bool]:
    with Manager() as manager:
        numbers: Any = manager.list([1, 2, 3])
        return numbers == [1, 2, 3], numbers[:] == [1, 2, 3]


if __name__ == "__main__":
    print(*main())
