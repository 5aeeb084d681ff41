"""After unlink, nobody can attach by name any more."""

from multiprocessing.shared_memory import SharedMemory


def main() -> None:
    block = SharedMemory(create=True, size=5)
    block.close()
    block.unlink()
    SharedMemory(block.name)


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# varies = "the name"
# fails = "FileNotFoundError"
# ///
