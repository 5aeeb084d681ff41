"""A name that is in use cannot be created a second time."""

import os
from multiprocessing.shared_memory import SharedMemory


def main() -> None:
    name = f"readings-{os.getpid()}"
    block = SharedMemory(name, create=True, size=5)
    try:
        SharedMemory(name, create=True, size=5)
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# varies = "the process number"
# fails = "FileExistsError"
# ///
