"""Whichever stage fails, shutdown ends those on both its sides."""

from collections.abc import Callable, Iterable
from queue import Queue, ShutDown
from threading import Thread

Items = Queue[int]
errors: list[str] = []


def first(source: Iterable[int], out: Items) -> None:
    try:
        for item in source:
            out.put(item)  # raises ShutDown when nobody takes
    except ShutDown:
        pass
    except Exception as error:
        errors.append(type(error).__name__)
    finally:
        out.shutdown()  # what is in it may still be taken


def then(
    work: Callable[[int], int], inbox: Items, out: Items | None
) -> None:
    try:
        while True:
            made = work(inbox.get())
            if out is not None:
                out.put(made)
    except ShutDown:
        pass
    except Exception as error:
        errors.append(type(error).__name__)
    finally:
        inbox.shutdown(immediate=True)  # whoever puts is told
        if out is not None:
            out.shutdown()


def main() -> list[str]:
    raw, cooked = Items(maxsize=2), Items(maxsize=2)
    stages = [
        Thread(target=first, args=([3, 2, 1, 0, 1, 2], raw)),
        Thread(target=then, args=(lambda n: 6 // n, raw, cooked)),
        Thread(target=then, args=(lambda n: n, cooked, None)),
    ]
    for stage in stages:
        stage.start()
    for stage in stages:
        stage.join()
    return errors


if __name__ == "__main__":
    print(*main())

# /// script
# requires-python = ">=3.13"
# ///
