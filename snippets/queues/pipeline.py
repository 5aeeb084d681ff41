"""Three stages work at the same time, each on another item."""

from hashlib import sha256
from queue import Queue
from threading import Thread

ITEMS = 6
DATA = bytes(20_000_000)
Pipe = Queue[str | None]


def compute(times: int) -> None:
    for _ in range(times):
        sha256(DATA)  # releases the GIL


def read(out: Pipe) -> None:
    for number in range(ITEMS):
        compute(1)  # stands for unpacking it
        out.put(f"page {number}")
    out.put(None)


def work(inbox: Pipe, out: Pipe) -> None:
    while (page := inbox.get()) is not None:
        compute(2)  # stands for the real work
        out.put(page.upper())
    out.put(None)  # pass the word on


def write(inbox: Pipe, done: list[str]) -> None:
    while (page := inbox.get()) is not None:
        compute(1)  # stands for packing it
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
