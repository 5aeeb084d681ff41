"""A list of futures keeps every result; popped, each may go."""

import gc
from concurrent.futures import ThreadPoolExecutor, as_completed
from weakref import WeakSet


class Page:
    """Stands for something large."""


alive: WeakSet[Page] = WeakSet()


def kept() -> int:
    with ThreadPoolExecutor(2) as pool:
        futures = [pool.submit(Page) for _ in range(5)]
        for future in as_completed(futures):
            alive.add(future.result())
    del future
    gc.collect()
    return len(alive)


def let_go() -> int:
    with ThreadPoolExecutor(2) as pool:
        futures = {pool.submit(Page) for _ in range(5)}
        while futures:
            future = next(as_completed(futures))
            futures.remove(future)
            alive.add(future.result())
    del future
    gc.collect()
    return len(alive)


def main() -> tuple[int, int]:
    return kept(), let_go()


if __name__ == "__main__":
    in_list, popped = main()
    print("pages alive, futures in a list:", in_list)
    print("pages alive, futures removed:", popped)
