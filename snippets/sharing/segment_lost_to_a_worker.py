"""A worker forked before the first segment removes it at its end."""

import os
import time
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory


def look(name: str) -> bytes:
    block = SharedMemory(name)
    try:
        assert block.buf is not None
        return bytes(block.buf[:5])
    finally:
        block.close()


def main() -> None:
    with get_context("fork").Pool(1) as pool:
        name = f"block-{os.getpid()}"
        block = SharedMemory(name, create=True, size=5)
        assert block.buf is not None
        block.buf[:5] = b"hello"
        print(pool.apply(look, (name,)), flush=True)
        pool.close()
        pool.join()
    give_up = time.monotonic() + 10
    while time.monotonic() < give_up:
        SharedMemory(name).close()  # is it still there?
        time.sleep(0.05)
    block.close()
    block.unlink()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# varies = "the process number"
# fails = "FileNotFoundError"
# ///
