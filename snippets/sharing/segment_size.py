"""Who attaches may see a larger size than was asked for."""

import mmap
from multiprocessing.shared_memory import SharedMemory


def main() -> dict[str, int]:
    block = SharedMemory(create=True, size=10)
    there = SharedMemory(block.name)
    sizes = {"asked": 10, "made": block.size, "attached": there.size}
    there.close()
    block.close()
    block.unlink()
    return sizes | {"a page": mmap.PAGESIZE}


if __name__ == "__main__":
    for what, size in main().items():
        print(f"{what:9} {size}")
