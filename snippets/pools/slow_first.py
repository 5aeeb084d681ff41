"""imap holds back what is done until the slow first one is there."""

import multiprocessing
from multiprocessing import Event, Pool, synchronize

gate: synchronize.Event


def keep(event: synchronize.Event) -> None:
    global gate
    gate = event


def task(number: int) -> int:
    if number == 0:
        gate.wait()  # the slow one: as long as the parent likes
    return number


def main() -> None:
    event = Event()
    with Pool(processes=2, initializer=keep, initargs=(event,)) as pool:
        unordered = pool.imap_unordered(task, range(4))
        print("imap_unordered:", sorted(next(unordered) for _ in "123"))
        event.set()
        print("then", next(unordered))

        event.clear()
        ordered = pool.imap(task, range(4))
        try:
            ordered.next(timeout=0.3)
        except multiprocessing.TimeoutError:
            print("imap: nothing yet")
        event.set()
        print("then", list(ordered))


if __name__ == "__main__":
    main()
