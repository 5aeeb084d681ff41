"""get_nowait raises Empty while another reader takes an item."""

from multiprocessing import Process, Queue
from queue import Empty
from threading import Barrier, Thread

ITEMS = 2000  # few enough for a pipe
EACH = 500  # of two readers: half of the items are never taken


def produce(queue: "Queue[int]") -> None:
    for number in range(ITEMS):
        queue.put(number)


def take(
    queue: "Queue[int]", start: Barrier, empties: list[int]
) -> None:
    start.wait()
    found = told_empty = 0
    while found < EACH:
        try:
            queue.get_nowait()
            found += 1
        except Empty:
            told_empty += 1
    empties.append(told_empty)


def empties_in_a_round() -> int:
    queue: Queue[int] = Queue()
    child = Process(target=produce, args=(queue,))
    child.start()
    child.join()  # it has ended: all items are in the pipe
    start = Barrier(2)
    empties: list[int] = []
    readers = [
        Thread(target=take, args=(queue, start, empties))
        for _ in range(2)
    ]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    return sum(empties)


def main() -> bool:
    while not empties_in_a_round():  # mostly, the first has some
        pass
    return True


if __name__ == "__main__":
    print("there were always items left:", 2 * EACH < ITEMS)
    print("and Empty was raised:", main())
