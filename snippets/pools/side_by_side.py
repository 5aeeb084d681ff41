"""Five ways to ask: each gives its results in an order, at a time."""

import time
from collections.abc import Callable, Iterable
from multiprocessing import Barrier, Pool

TASKS = [4, 1, 2, 3]  # how long each one is


def task(length: int) -> int:
    time.sleep(length * 0.03)  # stands for work
    return length


def take(name: str, ask: Callable[[], Iterable[int]]) -> None:
    began = time.perf_counter()
    first = 0.0
    order = []
    for answer in ask():
        first = first or time.perf_counter() - began
        order.append(str(answer))
    last = time.perf_counter() - began
    print(f"{name:14}  {' '.join(order)}  {first:5.2f}  {last:4.2f}")


def main() -> None:
    both = Barrier(2)  # no head start for the first worker
    with Pool(processes=2, initializer=both.wait) as pool:
        print("                results  first  last")
        take("apply", lambda: [pool.apply(task, (n,)) for n in TASKS])
        take("map", lambda: pool.map(task, TASKS))
        take("imap", lambda: pool.imap(task, TASKS))
        take("imap_unordered", lambda: pool.imap_unordered(task, TASKS))
        asked = [pool.apply_async(task, (n,)) for n in TASKS]
        take("apply_async", lambda: (one.get() for one in asked))


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# alone = true
# varies = "times, and the order of what is unordered"
# [tool.evidence.survivors]
# "no initializer" = "it only keeps the first row from a late start"
# ///
