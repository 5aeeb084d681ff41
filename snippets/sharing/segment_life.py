"""Create once, attach and close everywhere, unlink once."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def shout(name: str, length: int) -> None:
    block = SharedMemory(name)  # attach
    assert block.buf is not None
    word = bytes(block.buf[:length])
    block.buf[:length] = word.upper()
    block.close()  # this process is done with it


def main() -> str:
    word = b"hello"
    block = SharedMemory(create=True, size=len(word))
    try:
        assert block.buf is not None
        block.buf[: len(word)] = word
        child = Process(target=shout, args=(block.name, len(word)))
        child.start()
        child.join()
        return bytes(block.buf[: len(word)]).decode()
    finally:
        block.close()
        block.unlink()  # nobody needs it any more


if __name__ == "__main__":
    print(main())
