"""In a queue without a bound the items pile up."""

import time
from queue import Queue
from threading import Thread

ITEMS = 20


def compute() -> None:
    for _ in range(3_000_000):
        pass


def produce(queue: Queue[int | None], waiting: list[int]) -> None:
    for item in range(ITEMS):
        time.sleep(0.005)  # stands for reading the item
        queue.put(item)
        waiting.append(queue.qsize())
    print("producer: done", flush=True)
    queue.put(None)


def consume(queue: Queue[int | None]) -> None:
    while queue.get() is not None:
        compute()  # stands for the work on the item
    print("consumer: done", flush=True)


def main() -> int:
    queue: Queue[int | None] = Queue()
    waiting: list[int] = []
    producer = Thread(
        target=produce, args=(queue, waiting), name="producer"
    )
    consumer = Thread(target=consume, args=(queue,), name="consumer")
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    return max(waiting)


if __name__ == "__main__":
    print("items that waited, at most:", main())

# /// script
# [tool.evidence]
# alone = true
# varies = "counts"
# [tool.evidence.survivors]
# "one by one: consumer" = "it ends last in any case"
# "left out: producer.join" = "the consumer ends after it"
# ///
