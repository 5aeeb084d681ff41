"""As bytes, a word with umlauts gets the room that it needs."""

from multiprocessing.shared_memory import ShareableList


def main() -> tuple[str, str]:
    words = ShareableList([b"abcdefg", "ÄÄÄÄÄÄÄ".encode()])
    try:
        return words[0].decode(), words[1].decode()
    finally:
        words.shm.close()
        words.shm.unlink()


if __name__ == "__main__":
    print(*main())
