"""Two threads share an iterator: without the GIL some get the same."""

from collections.abc import Iterator
from threading import Barrier, Thread

TICKETS = 1_000_000


def take(
    start: Barrier, tickets: Iterator[int], mine: list[int]
) -> None:
    start.wait()  # both begin at once
    mine.extend(ticket for ticket in tickets)


def main() -> int:
    start, tickets = Barrier(2), iter(range(TICKETS))
    both: list[list[int]] = [[], []]
    threads = [
        Thread(target=take, args=(start, tickets, mine))
        for mine in both
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(map(len, both))


if __name__ == "__main__":
    taken = main()
    assert taken == TICKETS, f"{taken:,} taken of {TICKETS:,}"
    print(f"{taken:,} tickets, each taken once")

# /// script
# [tool.evidence.fails]
# "free-threaded" = "AssertionError"
# ///
