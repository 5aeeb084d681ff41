"""A ShareableList has the length that it was made with."""

from multiprocessing.shared_memory import ShareableList


def main() -> None:
    numbers = ShareableList([1, 2])
    try:
        numbers.append(3)  # type: ignore[attr-defined]
    finally:
        numbers.shm.close()
        numbers.shm.unlink()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "AttributeError"
# ///
