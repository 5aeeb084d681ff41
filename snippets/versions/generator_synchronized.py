"""`synchronized_iterator` guards every generator of a function."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import synchronized_iterator


@synchronized_iterator
def numbers() -> Iterator[int]:
    for number in range(20):
        time.sleep(0.005)  # stands for a slow source
        yield number


def main() -> list[int]:
    source = numbers()
    with ThreadPoolExecutor(max_workers=2) as pool:
        parts = [pool.submit(list, source) for _ in range(2)]
    return sorted(parts[0].result() + parts[1].result())


if __name__ == "__main__":
    print("taken, each once:", main() == list(range(20)))

# /// script
# requires-python = ">=3.15"
# ///
