"""After unlink, nobody can attach by name any more."""

import os
from multiprocessing.shared_memory import SharedMemory


def main() -> None:
    block = SharedMemory(f"block-{os.getpid()}", create=True, size=5)
    block.close()
    block.unlink()
    SharedMemory(block.name)


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# varies = "the process number"
# fails = "FileNotFoundError"
# ///
