"""An Event given to the initializer asks tasks in processes to stop."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.synchronize import Event, Semaphore

stop: Event  # both set in each worker
begun: Semaphore


def keep(event: Event, semaphore: Semaphore) -> None:
    global stop, begun
    stop, begun = event, semaphore


def task(name: str) -> str:
    begun.release()
    while not stop.wait(0.01):  # stands for one more piece of work
        pass
    return f"{name} stopped between two pieces"


def main() -> list[str]:
    event, semaphore = (
        multiprocessing.Event(),
        multiprocessing.Semaphore(0),
    )
    with ProcessPoolExecutor(
        max_workers=2, initializer=keep, initargs=(event, semaphore)
    ) as pool:
        futures = [
            pool.submit(task, name) for name in ("north", "south")
        ]
        for _ in futures:
            semaphore.acquire()
        event.set()
    return [future.result() for future in futures]


if __name__ == "__main__":
    print(*main(), sep="\n")

# /// script
# [tool.evidence.survivors]
# "no limit" = "a task that begins later stops, too"
# "left out: semaphore.acquire" = "a task that begins later stops, too"
# ///
