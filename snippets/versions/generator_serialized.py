"""`serialize_iterator` lets one thread at a time into a generator."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import serialize_iterator


def numbers() -> Iterator[int]:
    for number in range(20):
        time.sleep(0.005)  # stands for a slow source
        yield number


def main() -> list[int]:
    source = serialize_iterator(numbers())
    with ThreadPoolExecutor(max_workers=2) as pool:
        parts = [pool.submit(list, source) for _ in range(2)]
    return sorted(parts[0].result() + parts[1].result())


if __name__ == "__main__":
    print("taken, each once:", main() == list(range(20)))

# /// script
# requires-python = ">=3.15"
# ///
