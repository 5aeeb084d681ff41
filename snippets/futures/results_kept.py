"""A list of futures keeps every result; removed, each may go."""

import gc
from concurrent.futures import ThreadPoolExecutor, as_completed
from weakref import WeakSet


class Page:
    """Stands for something large."""


alive: WeakSet[Page] = WeakSet()


def kept() -> int:
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [pool.submit(Page) for _ in range(5)]
        for future in as_completed(futures):
            alive.add(future.result())
    del future  # the loop's name holds the last one
    gc.collect()
    return len(alive)


def let_go() -> int:
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = {pool.submit(Page) for _ in range(5)}
        for future in as_completed(futures):
            futures.remove(future)  # as_completed has its own set
            alive.add(future.result())
    del future
    gc.collect()
    return len(alive)


def main() -> tuple[int, int]:
    return kept(), let_go()


if __name__ == "__main__":
    in_list, removed = main()
    print("pages alive, futures in a list:", in_list)
    print("pages alive, futures removed:", removed)

# /// script
# [tool.evidence.survivors]
# "one worker" = "one thread keeps, and lets go, as many"
# "swapped" = "futures of processes keep them, too"
# ///
