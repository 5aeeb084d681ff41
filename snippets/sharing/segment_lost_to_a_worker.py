"""A worker forked before the first segment removes it at its end."""

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
        block = SharedMemory(create=True, size=5)
        assert block.buf is not None
        block.buf[:5] = b"hello"
        print(pool.apply(look, (block.name,)), flush=True)
        pool.close()
        pool.join()
    give_up = time.monotonic() + 10
    while time.monotonic() < give_up:
        SharedMemory(block.name).close()  # is it still there?
        time.sleep(0.05)
    block.close()
    block.unlink()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# varies = "the name of the segment"
# fails = "FileNotFoundError"
# ///
