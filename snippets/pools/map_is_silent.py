"""A loop over map begins when all is done; imap gives the first."""

from multiprocessing import Event, Pool, Value, synchronize
from multiprocessing.sharedctypes import Synchronized

gate: synchronize.Event
done: "Synchronized[int]"


def keep(event: synchronize.Event, count: "Synchronized[int]") -> None:
    global gate, done
    gate, done = event, count


def task(number: int) -> int:
    if number > 0:
        gate.wait()  # until the parent has seen an answer, if it can
    with done:
        done.value += 1
    return number


def main() -> tuple[int, int]:
    event = Event()
    count: Synchronized[int] = Value("i", 0)
    with Pool(
        processes=2, initializer=keep, initargs=(event, count)
    ) as pool:
        seen_by_imap = 0
        for answer in pool.imap_unordered(task, range(8)):
            if answer == 0:
                seen_by_imap = count.value
                event.set()
        count.value = 0
        seen_by_map = 0
        for answer in pool.map(task, range(8)):
            if answer == 0:
                seen_by_map = count.value
    return seen_by_imap, seen_by_map


if __name__ == "__main__":
    by_imap, by_map = main()
    print("imap_unordered, first answer: tasks done", by_imap, "of 8")
    print("map, first answer: tasks done", by_map, "of 8")
