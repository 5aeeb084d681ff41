"""A lock around next() gives out each ticket once, on any build."""

from collections.abc import Iterator
from threading import Barrier, Lock, Thread

TICKETS = 200_000
lock = Lock()


def take(
    start: Barrier, tickets: Iterator[int], mine: list[int]
) -> None:
    start.wait()  # both begin at once
    while True:
        with lock:
            ticket = next(tickets, None)
        if ticket is None:
            return
        mine.append(ticket)


def main() -> list[int]:
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
    return sorted(both[0] + both[1])


if __name__ == "__main__":
    taken = main()
    assert taken == list(range(TICKETS))
    print(f"{len(taken):,} tickets, each taken once")
