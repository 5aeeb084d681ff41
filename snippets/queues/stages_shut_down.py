"""shutdown tells the stages on both sides of one that fails."""

from queue import Queue, ShutDown
from threading import Thread

Items = Queue[int]
ended: list[str] = []


def read(out: Items) -> None:
    try:
        for item in [3, 2, 1, 0, 1, 2, 3]:
            out.put(item)
        out.shutdown()
    except ShutDown:
        ended.append("read: nobody takes any more")


def work(inbox: Items, out: Items) -> None:
    try:
        while True:
            out.put(6 // inbox.get())
    except ShutDown:
        ended.append("work: all done")
    except ZeroDivisionError as error:
        ended.append(f"work: {type(error).__name__}")
    finally:
        inbox.shutdown(immediate=True)
        out.shutdown()


def write(inbox: Items) -> None:
    try:
        while True:
            inbox.get()
    except ShutDown:
        ended.append("write: nothing more comes")


def main() -> list[str]:
    raw, cooked = Items(maxsize=2), Items(maxsize=2)
    stages = [
        Thread(target=read, args=(raw,)),
        Thread(target=work, args=(raw, cooked)),
        Thread(target=write, args=(cooked,)),
    ]
    for stage in stages:
        stage.start()
    for stage in stages:
        stage.join()
    return sorted(ended)


if __name__ == "__main__":
    print(*main(), sep="\n")

# /// script
# requires-python = ">=3.13"
# ///
