"""A segment cannot be closed while a memoryview of it is alive."""

from multiprocessing.shared_memory import SharedMemory


def main() -> None:
    block = SharedMemory(create=True, size=5)
    assert block.buf is not None
    view = block.buf[:2]  # a view, not a copy
    try:
        block.close()
    finally:
        view.release()
        block.close()
        block.unlink()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "BufferError"
# ///
