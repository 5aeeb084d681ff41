"""Whoever is attached keeps a segment that has lost its name."""

from multiprocessing.shared_memory import SharedMemory


def main() -> tuple[str, str]:
    block = SharedMemory(create=True, size=5)
    assert block.buf is not None
    block.unlink()  # the name goes, the memory stays
    block.buf[:5] = b"hello"
    still = bytes(block.buf[:5]).decode()
    block.close()
    try:
        SharedMemory(block.name)
    except FileNotFoundError:
        return still, "no such name"
    return still, "there"


if __name__ == "__main__":
    print(*main(), sep=", ")
