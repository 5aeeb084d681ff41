"""Threads read and write; two processes compute between them."""

from multiprocessing import Process, Queue
from threading import Thread

ITEMS = 6
Item = int | Exception | None


def read(out: "Queue[int | None]") -> None:
    for item in [*range(ITEMS), None, None]:
        out.put(item)  # waits while the queue is full


def compute(inbox: "Queue[int | None]", out: "Queue[Item]") -> None:
    while (item := inbox.get()) is not None:
        try:
            out.put(sum(i % 7 == item for i in range(700_000)))
        except Exception as error:
            out.put(error)  # and go on with the next one
    out.put(None)


def write(inbox: "Queue[Item]") -> list[int | Exception]:
    done: list[int | Exception] = []
    working = 2
    while working:
        item = inbox.get()
        if item is None:
            working -= 1
        else:
            done.append(item)  # a result, or an error: look at both
    return done


def main() -> list[int | Exception]:
    raw: Queue[int | None] = Queue(maxsize=4)
    cooked: Queue[Item] = Queue(maxsize=4)
    two = [
        Process(target=compute, args=(raw, cooked)) for _ in range(2)
    ]
    for worker in two:  # before any thread: fork is safe then
        worker.start()
    reader = Thread(target=read, args=(raw,))
    reader.start()
    done = write(cooked)
    reader.join()
    for worker in two:
        worker.join()
    return done


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# ///
