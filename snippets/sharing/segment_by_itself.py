"""A SharedMemory can be sent: it attaches where it arrives."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def shout(block: SharedMemory) -> None:
    assert block.buf is not None
    block.buf[:5] = bytes(block.buf[:5]).upper()
    block.close()


def main() -> str:
    block = SharedMemory(create=True, size=5)
    try:
        assert block.buf is not None
        block.buf[:5] = b"hello"
        child = Process(target=shout, args=(block,))
        child.start()
        child.join()
        return bytes(block.buf[:5]).decode()
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    print(main())
