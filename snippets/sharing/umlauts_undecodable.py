"""Cut in the middle of a letter, a word cannot be read at all."""

from multiprocessing.shared_memory import ShareableList


def main() -> str:
    words = ShareableList(["aÄÄÄÄÄÄ"])  # 7 letters, 13 bytes
    try:
        return words[0]
    finally:
        words.shm.close()
        words.shm.unlink()


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "UnicodeDecodeError"
# ///
