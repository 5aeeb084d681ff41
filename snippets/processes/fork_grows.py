"""The more memory a parent has in use, the longer its fork takes."""

import time
from multiprocessing import get_context
from statistics import median


def nothing() -> None:
    pass


def fork_and_join() -> float:
    start = time.perf_counter()
    child = get_context("fork").Process(target=nothing)
    child.start()
    child.join()
    return 1000 * (time.perf_counter() - start)


def main() -> dict[int, float]:
    table = {}
    data: list[bytes] = []
    for size in (0, 100, 200):
        while len(data) < size:
            data.append(b"x" * 1_000_000)  # in use: written once
        table[size] = median(fork_and_join() for _ in range(7))
    return table


if __name__ == "__main__":
    for size, milliseconds in main().items():
        print(f"{size:3} MB: {milliseconds:5.1f} ms")

# /// script
# [tool.evidence]
# timed = true
# start-methods = ["fork"]
# varies = "milliseconds"
# ///
