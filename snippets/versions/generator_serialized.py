"""`serialize_iterator` lets one thread at a time into a generator."""

import time
from collections.abc import Iterator
from threading import Thread, serialize_iterator


def numbers() -> Iterator[int]:
    for number in range(20):
        time.sleep(0.005)  # stands for a slow source
        yield number


def take(source: Iterator[int], taken: list[int]) -> None:
    taken.extend(source)


def main() -> list[int]:
    source = serialize_iterator(numbers())
    taken: list[int] = []
    threads = [
        Thread(target=take, args=(source, taken)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(taken)


if __name__ == "__main__":
    print("taken, each once:", main() == list(range(20)))

# /// script
# requires-python = ">=3.15"
# ///
