"""A window of a few futures bounds `map` on every Python."""

import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice


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


# --8<-- [start:window]
def weigh_all(
    pool: ThreadPoolExecutor, pages: Pages, size: int
) -> Iterator[int]:
    rest = iter(pages)
    start = islice(rest, size)
    window = deque(pool.submit(weigh, page) for page in start)
    while window:
        result = window.popleft().result()  # waits for the oldest
        for page in islice(rest, 1):  # one out, one in
            window.append(pool.submit(weigh, page))
        yield result


# --8<-- [end:window]


def main() -> tuple[int, int]:
    pages = Pages()
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = weigh_all(pool, pages, 4)
        first = next(results)
        taken = pages.taken
        return taken, first + sum(results)


if __name__ == "__main__":
    taken, total = main()
    print(f"pages taken before the first result: {taken}")
    print(f"bytes in all: {total}")
