"""A segment that nobody unlinks is removed with a warning."""

from multiprocessing.shared_memory import SharedMemory


def main() -> int:
    block = SharedMemory(create=True, size=1_000_000)
    block.close()  # and no unlink
    return block.size


if __name__ == "__main__":
    print(main(), "bytes were shared")
