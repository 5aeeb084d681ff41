"""A pool cannot end while its inputs wait for room."""

from collections.abc import Iterator
from multiprocessing import Pool
from threading import Semaphore, Timer

given: list[str] = []


def bounded(room: Semaphore) -> Iterator[int]:
    for number in range(100):
        room.acquire()  # in a thread of the pool
        yield number


def give(room: Semaphore) -> None:
    given.append("room was given")
    room.release(100)


def main() -> list[str]:
    room = Semaphore(10)
    with Pool(2) as pool:
        for answer in pool.imap(abs, bounded(room)):
            if answer == 3:
                break  # nobody gives room any more
        Timer(0.4, give, (room,)).start()
    # Without the timer, the end of the block waits forever.
    return [*given, "the pool ended"]


if __name__ == "__main__":
    print(*main(), sep="\n")

# /// script
# [tool.evidence]
# alone = true
# ///
