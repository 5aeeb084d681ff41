"""A SharedMemoryManager unlinks all its segments at its end."""

from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def fill(block: SharedMemory, byte: int) -> None:
    assert block.buf is not None
    block.buf[:3] = bytes([byte]) * 3
    block.close()


def main() -> tuple[list[bytes], list[str]]:
    with SharedMemoryManager() as manager:
        blocks = [manager.SharedMemory(3) for _ in range(2)]
        workers = [
            Process(target=fill, args=(block, ord(letter)))
            for block, letter in zip(blocks, "ab", strict=True)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        found = [bytes(b.buf[:3]) for b in blocks if b.buf is not None]
    return found, [state(block.name) for block in blocks]


def state(name: str) -> str:
    try:
        SharedMemory(name).close()
    except FileNotFoundError:
        return "gone"
    return "there"


if __name__ == "__main__":
    print(*main())
