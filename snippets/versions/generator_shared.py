"""A generator that two threads ask at the same moment fails."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event


def numbers(inside: Event, go_on: Event) -> Iterator[int]:
    for number in range(2):
        inside.set()
        go_on.wait()  # stands for a slow source
        yield number


def main() -> None:
    inside, go_on = Event(), Event()
    source = numbers(inside, go_on)
    with ThreadPoolExecutor(max_workers=2) as pool:
        pool.submit(next, source)
        inside.wait()  # the first thread is in the generator now
        second = pool.submit(next, source)
        try:
            print(second.result())
        finally:
            go_on.set()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "ValueError"
# ///
