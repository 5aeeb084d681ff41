"""`buffersize` keeps `Executor.map` close to its reader."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor


class Pages:
    """Gives out pages of a million bytes, and counts them."""

    taken = 0

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(100):
            self.taken += 1
            yield b"x" * 1_000_000


def weigh(page: bytes) -> int:
    time.sleep(0.01)  # stands for work
    return len(page)


def main() -> tuple[int, int]:
    pages = Pages()
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = pool.map(weigh, pages, buffersize=4)
        first = next(results)
        taken = pages.taken
        return taken, first + sum(results)


if __name__ == "__main__":
    taken, total = main()
    print(f"pages taken before the first result: {taken}")
    print(f"bytes in all: {total}")

# /// script
# requires-python = ">=3.14"
# ///
