"""A ShareableList counts letters, stores bytes, and cuts umlauts."""

from multiprocessing.shared_memory import ShareableList


def main() -> tuple[str, str]:
    words = ShareableList(["abcdefg", "ÄÄÄÄÄÄÄ"])  # 7 letters each
    try:
        return words[0], words[1]
    finally:
        words.shm.close()
        words.shm.unlink()


if __name__ == "__main__":
    print(*main())
