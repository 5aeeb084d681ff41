"""Three stages work at the same time, each on another item."""

import time
from queue import Queue
from threading import Thread

ITEMS = 6
Pipe = Queue[str | None]


def read(out: Pipe) -> None:
    for number in range(ITEMS):
        time.sleep(0.03)  # stands for a download
        out.put(f"page {number}")
    out.put(None)


def work(inbox: Pipe, out: Pipe) -> None:
    while (page := inbox.get()) is not None:
        time.sleep(0.06)  # stands for asking a model
        out.put(page.upper())
    out.put(None)  # pass the word on


def write(inbox: Pipe, done: list[str]) -> None:
    while (page := inbox.get()) is not None:
        time.sleep(0.03)  # stands for an upload
        done.append(page)


def main() -> list[str]:
    raw: Pipe = Queue(maxsize=2)
    cooked: Pipe = Queue(maxsize=2)
    done: list[str] = []
    stages = [
        Thread(target=read, args=(raw,), name="read"),
        Thread(target=work, args=(raw, cooked), name="work"),
        Thread(target=write, args=(cooked, done), name="write"),
    ]
    for stage in stages:
        stage.start()
    for stage in stages:
        stage.join()
    return done


if __name__ == "__main__":
    print(*main(), sep="\n")

# /// script
# [tool.evidence]
# alone = true
# ///
