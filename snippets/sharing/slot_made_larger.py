"""The first text in a slot decides how much room it has."""

from multiprocessing.shared_memory import ShareableList

ROOM = 32  # bytes


def main() -> str:
    names = ShareableList([" " * ROOM])
    try:
        names[0] = "Elisabeth"
        return names[0]
    finally:
        names.shm.close()
        names.shm.unlink()


if __name__ == "__main__":
    print(main())
