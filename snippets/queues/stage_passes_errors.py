"""A stage that fails takes what still comes, and says so behind."""

from queue import Queue
from threading import Thread

Items = Queue[int | Exception | None]


def read(out: Items) -> None:
    for item in [3, 2, 1, 0, 1, 2, 3, None]:
        out.put(item)


def work(inbox: Items, out: Items) -> None:
    try:
        while isinstance(item := inbox.get(), int):
            out.put(6 // item)
    except Exception as error:
        out.put(error)  # behind us, they learn of it
        while inbox.get() is not None:
            pass  # before us, nobody waits for room
    finally:
        out.put(None)


def write(inbox: Items, seen: list[str]) -> None:
    while (item := inbox.get()) is not None:
        failed = isinstance(item, Exception)
        seen.append(type(item).__name__ if failed else str(item))


def main() -> tuple[list[str], int]:
    raw: Items = Queue(maxsize=2)
    cooked: Items = Queue(maxsize=2)
    seen: list[str] = []
    stages = [
        Thread(target=read, args=(raw,)),
        Thread(target=work, args=(raw, cooked)),
        Thread(target=write, args=(cooked, seen)),
    ]
    for stage in stages:
        stage.start()
    for stage in stages:
        stage.join()
    return seen, sum(stage.is_alive() for stage in stages)


if __name__ == "__main__":
    seen, alive = main()
    print("the last stage saw:", *seen)
    print("stages still there:", alive)
