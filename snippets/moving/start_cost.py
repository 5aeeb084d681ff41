"""A fork server is slow to start once, spawn is slow each time."""

import time
from multiprocessing import (
    Process,
    get_all_start_methods,
    set_start_method,
)
from statistics import median

ORDER = ["fork", "forkserver", "spawn"]


def nothing() -> None:
    pass


def start_and_join() -> float:
    start = time.perf_counter()
    child = Process(target=nothing)
    child.start()
    child.join()
    return 1000 * (time.perf_counter() - start)


def main() -> dict[str, tuple[float, float]]:
    table = {}
    for method in ORDER:
        if method in get_all_start_methods():
            set_start_method(method, force=True)
            first = start_and_join()
            later = [start_and_join() for _ in range(5)]
            table[method] = first, median(later)
    return table


if __name__ == "__main__":
    print("milliseconds  first   each later")
    for method, (first, later) in main().items():
        print(f"{method:12}  {first:5.1f}   {later:5.1f}")

# /// script
# [tool.evidence]
# timed = true
# start-methods = ["forkserver"]
# varies = "milliseconds"
# ///
