"""A semaphore around the inputs bounds what is under way in imap."""

import time
from collections.abc import Iterable, Iterator
from multiprocessing import Pool
from threading import Event, Semaphore

ROOM = 10
taken = 0


def bounded(
    inputs: Iterable[int], room: Semaphore, stop: Event
) -> Iterator[int]:
    """Run in a thread of the pool: wait until there is room."""
    global taken
    for number in inputs:
        room.acquire()
        if stop.is_set():
            return
        taken += 1
        yield number


def square(number: int) -> int:
    return number * number


def main() -> tuple[int, int, int]:
    room, stop = Semaphore(ROOM), Event()
    total = most = 0
    with Pool(2) as pool:
        try:
            inputs = bounded(range(100), room, stop)
            for read, answer in enumerate(pool.imap(square, inputs)):
                if read % 10 == 0:
                    time.sleep(0.01)  # stands for a slow reader
                most = max(most, taken - read)
                total += answer
                room.release()  # room for one more
        finally:
            stop.set()  # also when the loop is left early:
            room.release()  # let nobody wait for room
    return taken, most, total


if __name__ == "__main__":
    taken, most, total = main()
    print("inputs taken:", taken, "total:", total)
    print("never more than", ROOM, "under way:", most <= ROOM)
