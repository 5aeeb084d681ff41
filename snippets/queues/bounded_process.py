"""A bounded queue holds back a process as it holds back a thread."""

import time
from ctypes import c_int
from multiprocessing import Process, Queue, RawValue

BOUND = 3
ITEMS = 10


def produce(queue: "Queue[int | None]", made: c_int) -> None:
    for item in range(ITEMS):
        made.value = item + 1
        queue.put(item)  # waits while BOUND items are under way
    queue.put(None)


def main() -> tuple[list[int], int]:
    queue: Queue[int | None] = Queue(maxsize=BOUND)
    made = RawValue(c_int, 0)
    producer = Process(
        target=produce, args=(queue, made), name="producer"
    )
    producer.start()
    taken: list[int] = []
    ahead = 0
    while (item := queue.get()) is not None:
        taken.append(item)
        time.sleep(0.03)  # stands for the work on the item
        ahead = max(ahead, made.value - len(taken))
    producer.join()
    return taken, ahead


if __name__ == "__main__":
    taken, ahead = main()
    print("taken:", taken)
    print("made and not yet taken, at most:", ahead)

# /// script
# [tool.evidence]
# alone = true
# ///
