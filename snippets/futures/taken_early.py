"""A pool of processes takes tasks early: they cannot be cancelled."""

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.synchronize import Event

go_on: Event  # set in each worker


def keep(event: Event) -> None:
    global go_on
    go_on = event


def task(number: int) -> int:
    go_on.wait()
    return number


def main() -> list[bool]:
    gate = multiprocessing.Event()
    with ProcessPoolExecutor(
        max_workers=1, initializer=keep, initargs=(gate,)
    ) as pool:
        futures = [pool.submit(task, n) for n in range(6)]
        deadline = time.monotonic() + 20
        while not futures[2].running() and time.monotonic() < deadline:
            time.sleep(0.01)
            # The pool looks for room in its queue when it is woken.
            pool.submit(task, 0).cancel()
        cancelled = [future.cancel() for future in futures]
        gate.set()
    return cancelled


if __name__ == "__main__":
    cancelled = main()
    print("cannot be cancelled:", cancelled.count(False))
    print("cancelled:", cancelled.count(True))
