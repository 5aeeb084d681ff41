"""With `track=False`, a visitor leaves the shared memory there."""

import os
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

VISITOR = """
import sys
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(sys.argv[1], track=False)
print(bytes(block.buf[:5]).decode())
block.close()
"""


def visit(name: str) -> str:
    """Have another program read what is in the block."""
    command = [sys.executable, "-c", VISITOR, name]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def main() -> str:
    block = SharedMemory(f"block-{os.getpid()}", create=True, size=5)
    try:
        assert block.buf  # it is open
        block.buf[:5] = b"hello"
        said = visit(block.name)
        print("the visitor read:", said, flush=True)
        SharedMemory(block.name).close()  # look whether it is there
        return said
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    main()
    print("and it is still there")

# /// script
# requires-python = ">=3.13"
# ///
