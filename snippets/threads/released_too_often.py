"""A BoundedSemaphore refuses a release too many; a Semaphore grows."""

from threading import BoundedSemaphore, Semaphore


def taken(door: Semaphore) -> int:
    """Return how often the door can be taken at once, at most 5."""
    return sum(door.acquire(blocking=False) for _ in range(5))


def main() -> None:
    plain = Semaphore(2)
    plain.release()  # one too many, and nobody says a word
    print("a Semaphore(2) now lets in:", taken(plain))
    bounded = BoundedSemaphore(2)
    bounded.release()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "ValueError"
# [tool.evidence.survivors]
# "no limit: bounded" = "one too many, be it of 2 or of 999"
# ///
