"""With a chunksize, processes make `buffersize` count chunks."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor


class Numbers:
    """Gives out numbers, and counts them."""

    taken = 0

    def __iter__(self) -> Iterator[int]:
        for number in range(1000):
            self.taken += 1
            yield number


def main() -> int:
    numbers = Numbers()
    with ProcessPoolExecutor(max_workers=2) as pool:
        results = pool.map(abs, numbers, chunksize=10, buffersize=3)
        next(results)
        return numbers.taken


if __name__ == "__main__":
    print("numbers taken before the first result:", main())

# /// script
# requires-python = ">=3.14"
# ///
