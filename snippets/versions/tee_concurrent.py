"""`concurrent_tee` gives each thread the whole stream."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import concurrent_tee


def numbers() -> Iterator[int]:
    for number in range(10):
        time.sleep(0.005)  # stands for a slow source
        yield number


def main() -> tuple[int, int]:
    one, other = concurrent_tee(numbers(), 2)
    with ThreadPoolExecutor(max_workers=2) as pool:
        total = pool.submit(sum, one)
        largest = pool.submit(max, other)
        return total.result(), largest.result()


if __name__ == "__main__":
    print("sum and largest:", *main())

# /// script
# requires-python = ">=3.15"
# ///
