"""Where one thread asks the generator, no lock is needed."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import current_thread

asked_by: set[str] = set()


def lines() -> Iterator[str]:
    for number in range(1, 7):
        asked_by.add(current_thread().name)
        yield f"line {number}"


def work(line: str) -> str:
    time.sleep(0.04)  # stands for working on the line
    return line.upper()


def main() -> list[str]:
    with ThreadPoolExecutor(max_workers=3) as pool:
        return list(pool.map(work, lines()))


if __name__ == "__main__":
    print(*main(), sep=", ")
    print("the generator was asked by:", *asked_by)
