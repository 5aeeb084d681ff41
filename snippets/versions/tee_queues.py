"""A queue for each reader gives each thread the whole stream."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from queue import Queue


def numbers() -> Iterator[int]:
    for number in range(10):
        time.sleep(0.005)  # stands for a slow source
        yield number


def read(queue: Queue[int | None]) -> Iterator[int]:
    while (number := queue.get()) is not None:
        yield number


def main() -> tuple[int, int]:
    queues: list[Queue[int | None]] = [Queue(), Queue()]
    with ThreadPoolExecutor(max_workers=2) as pool:
        total = pool.submit(sum, read(queues[0]))
        largest = pool.submit(max, read(queues[1]))
        for number in (*numbers(), None):
            for queue in queues:
                queue.put(number)
        return total.result(), largest.result()


if __name__ == "__main__":
    print("sum and largest:", *main())
