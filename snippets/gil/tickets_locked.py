"""With its lock inside, an object gives out each number once."""

from threading import Barrier, Lock, Thread

THREADS, TIMES = 4, 200_000


class Tickets:
    def __init__(self) -> None:
        self.last = 0
        self.lock = Lock()

    def take(self) -> int:
        with self.lock:  # around both: to count and to read
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
