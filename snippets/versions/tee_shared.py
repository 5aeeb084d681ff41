"""The two halves of a `tee` are not for two threads."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import tee
from threading import Event


def numbers(inside: Event, go_on: Event) -> Iterator[int]:
    for number in range(2):
        inside.set()
        go_on.wait()  # stands for a slow source
        yield number


def main() -> None:
    inside, go_on = Event(), Event()
    one, other = tee(numbers(inside, go_on))
    with ThreadPoolExecutor(max_workers=2) as pool:
        pool.submit(next, one)
        inside.wait()  # the first thread is in the generator now
        second = pool.submit(next, other)
        try:
            print(second.result())
        finally:
            go_on.set()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# ///
