"""Threads read and write; two processes compute between them."""

import time
from multiprocessing import Process, Queue
from threading import Thread

WORKERS = 2
ITEMS = 6


def read(out: "Queue[int | None]") -> None:
    for item in [*range(ITEMS), *[None] * WORKERS]:
        time.sleep(0.01)  # stands for reading
        out.put(item)


def compute(
    inbox: "Queue[int | None]", out: "Queue[int | None]"
) -> None:
    while (item := inbox.get()) is not None:
        out.put(sum(i % 7 == item for i in range(700_000)))
    out.put(None)


def write(inbox: "Queue[int | None]", done: list[int]) -> None:
    working = WORKERS
    while working:
        item = inbox.get()
        if item is None:
            working -= 1
        else:
            done.append(item)


def main() -> list[int]:
    raw: Queue[int | None] = Queue(maxsize=4)
    cooked: Queue[int | None] = Queue(maxsize=4)
    done: list[int] = []
    workers = [
        Process(target=compute, args=(raw, cooked), name="compute")
        for _ in range(WORKERS)
    ]
    for worker in workers:  # before any thread: fork is safe then
        worker.start()
    reader = Thread(target=read, args=(raw,), name="read")
    reader.start()
    write(cooked, done)
    reader.join()
    for worker in workers:
        worker.join()
    return done


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# ///
