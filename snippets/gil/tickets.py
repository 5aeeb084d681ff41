"""Without the GIL, an object that counts gives out a number twice."""

from threading import Barrier, Thread

THREADS, TIMES = 4, 200_000


class Tickets:
    def __init__(self) -> None:
        self.last = 0

    def take(self) -> int:
        self.last += 1
        return self.last


def customer(tickets: Tickets, start: Barrier, mine: list[int]) -> None:
    start.wait()  # all begin at once
    mine.extend(tickets.take() for _ in range(TIMES))


def main() -> int:
    tickets, start = Tickets(), Barrier(THREADS)
    taken: list[list[int]] = [[] for _ in range(THREADS)]
    threads = [
        Thread(target=customer, args=(tickets, start, mine))
        for mine in taken
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(set().union(*taken))


if __name__ == "__main__":
    different, right = main(), THREADS * TIMES
    assert different == right, f"{different:,} instead of {right:,}"
    print(f"{different:,} tickets, no two the same")

# /// script
# [tool.evidence]
# varies = "the numbers of different tickets"
# [tool.evidence.fails]
# "free-threaded" = "AssertionError"
# ///
