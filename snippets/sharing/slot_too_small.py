"""A slot of a ShareableList does not grow."""

from multiprocessing.shared_memory import ShareableList


def main() -> None:
    names = ShareableList(["Ann"])
    try:
        names[0] = "Benjamin"  # 8 bytes
        print(names[0], "fits", flush=True)
        names[0] = "Elisabeth"  # 9 bytes
    finally:
        names.shm.close()
        names.shm.unlink()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "ValueError"
# ///
