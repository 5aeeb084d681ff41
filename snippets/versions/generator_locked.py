"""A lock around `next` lets one thread at a time into a generator."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Lock


def numbers() -> Iterator[int]:
    for number in range(20):
        time.sleep(0.005)  # stands for a slow source
        yield number


class OneAtATime:
    def __init__(self, source: Iterator[int]) -> None:
        self._source = source
        self._lock = Lock()

    def __iter__(self) -> Iterator[int]:
        return self

    def __next__(self) -> int:
        with self._lock:
            return next(self._source)


def main() -> list[int]:
    source = OneAtATime(numbers())
    with ThreadPoolExecutor(max_workers=2) as pool:
        parts = [pool.submit(list, source) for _ in range(2)]
    return sorted(parts[0].result() + parts[1].result())


if __name__ == "__main__":
    print("taken, each once:", main() == list(range(20)))
