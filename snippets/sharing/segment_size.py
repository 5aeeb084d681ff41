"""Whoever attaches may see a larger size than was asked for."""

import mmap
from multiprocessing.shared_memory import SharedMemory


def main() -> dict[str, int]:
    block = SharedMemory(create=True, size=10)
    try:
        there = SharedMemory(block.name)
        sizes = {"made": block.size, "attached": there.size}
        there.close()
        return {"asked": 10} | sizes | {"a page": mmap.PAGESIZE}
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    for what, size in main().items():
        print(f"{what:9} {size}")
