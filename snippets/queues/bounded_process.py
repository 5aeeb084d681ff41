"""A bounded queue holds back a process as it holds back a thread."""

import time
from multiprocessing import Process, Queue

BOUND = 3
ITEMS = 10


def produce(queue: "Queue[int | None]") -> None:
    for item in range(ITEMS):
        queue.put(item)  # waits while BOUND items are under way
    queue.put(None)


def main() -> tuple[list[int], int]:
    queue: Queue[int | None] = Queue(maxsize=BOUND)
    producer = Process(target=produce, args=(queue,), name="producer")
    producer.start()
    taken = []
    while (item := queue.get()) is not None:
        taken.append(item)
        time.sleep(0.03)  # stands for the work on the item
    producer.join()
    return taken, producer.exitcode or 0


if __name__ == "__main__":
    taken, exit_code = main()
    print("taken:", taken)
    print("exit code of the producer:", exit_code)

# /// script
# [tool.evidence]
# alone = true
# ///
