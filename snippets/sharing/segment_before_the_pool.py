"""A segment made before the pool is still there after it."""

from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory


def look(name: str) -> bytes:
    block = SharedMemory(name)
    try:
        assert block.buf is not None
        return bytes(block.buf[:5])
    finally:
        block.close()


def main() -> tuple[bytes, bytes]:
    block = SharedMemory(create=True, size=5)  # starts the tracker
    try:
        assert block.buf is not None
        block.buf[:5] = b"hello"
        with Pool(processes=1) as pool:
            seen = pool.apply(look, (block.name,))
            pool.close()
            pool.join()
        return seen, look(block.name)
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    seen, after = main()
    print("by the worker:", seen)
    print("after the pool:", after)
