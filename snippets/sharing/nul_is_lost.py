"""A ShareableList gives back text without the NULs at its end."""

from multiprocessing.shared_memory import ShareableList


def main() -> tuple[bytes, bytes]:
    words = ShareableList([b"a\0b", b"ab\0"])
    try:
        return words[0], words[1]
    finally:
        words.shm.close()
        words.shm.unlink()


if __name__ == "__main__":
    print(*main())
