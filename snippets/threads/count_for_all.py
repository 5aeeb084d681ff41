"""Four threads draw from one `count()`; no number comes twice."""

from collections.abc import Iterator
from itertools import count
from threading import Barrier, Thread

THREADS, TIMES = 4, 50_000


def draw(
    numbers: Iterator[int], start: Barrier, mine: list[int]
) -> None:
    start.wait()  # all begin at once
    mine.extend(next(numbers) for _ in range(TIMES))


def main() -> int:
    numbers, start = count(), Barrier(THREADS)
    drawn: list[list[int]] = [[] for _ in range(THREADS)]
    threads = [
        Thread(target=draw, args=(numbers, start, mine))
        for mine in drawn
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(set().union(*drawn))


if __name__ == "__main__":
    print(f"{main():,} different numbers of {THREADS * TIMES:,}")
