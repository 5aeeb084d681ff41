"""A lock around `next` lets several threads share one generator."""

import time
from collections.abc import Iterator
from threading import Lock, Thread


def lines() -> Iterator[str]:
    for number in range(1, 7):
        time.sleep(0.02)  # stands for reading a slow file
        yield f"line {number}"


class Locked(Iterator[str]):
    def __init__(self, source: Iterator[str]) -> None:
        self._source = source
        self._lock = Lock()

    def __next__(self) -> str:
        with self._lock:
            return next(self._source)


def work(source: Iterator[str], got: list[str]) -> None:
    for line in source:
        got.append(line)
        time.sleep(0.04)  # stands for working on the line


def main() -> list[str]:
    source = Locked(lines())
    got: list[str] = []
    threads = [
        Thread(target=work, args=(source, got), name=f"worker {n}")
        for n in (1, 2, 3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return got


if __name__ == "__main__":
    print("each line once:", len(set(main())) == 6)
