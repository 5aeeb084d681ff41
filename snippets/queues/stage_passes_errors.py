"""Whichever stage fails, all others end, and main has the error."""

from collections.abc import Callable, Iterable
from queue import Queue
from threading import Thread

Items = Queue[int | Exception | None]


def first(source: Iterable[int], out: Items) -> None:
    try:
        for item in source:
            out.put(item)
    except Exception as error:
        out.put(error)
    finally:
        out.put(None)


def middle(
    work: Callable[[int], int], inbox: Items, out: Items
) -> None:
    while (item := inbox.get()) is not None:  # takes all there is
        try:
            out.put(work(item) if isinstance(item, int) else item)
        except Exception as error:
            out.put(error)
    out.put(None)


def last(write: Callable[[int], None], inbox: Items) -> list[str]:
    errors = []
    while (item := inbox.get()) is not None:
        if isinstance(item, int):
            try:
                write(item)
            except Exception as error:
                item = error
        if isinstance(item, Exception):
            errors.append(type(item).__name__)
    return errors


def main() -> tuple[list[int], list[str]]:
    raw, cooked = Items(maxsize=2), Items(maxsize=2)
    done: list[int] = []
    threads = [
        Thread(target=first, args=([3, 2, 1, 0, 1, 2], raw)),
        Thread(target=middle, args=(lambda n: 6 // n, raw, cooked)),
    ]
    for thread in threads:
        thread.start()
    errors = last(done.append, cooked)
    for thread in threads:
        thread.join()
    return done, errors


if __name__ == "__main__":
    print(*main())
