"""`terminate_workers()` ends a pool without waiting for its tasks."""

import time
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import Semaphore
from multiprocessing.synchronize import Semaphore as Started

running: Started  # set in each worker


def keep(started: Started) -> None:
    global running
    running = started


def task() -> None:
    running.release()
    time.sleep(60)  # stands for a task that nobody wants any more


def main() -> list[str]:
    started = Semaphore(0)
    pool = ProcessPoolExecutor(2, initializer=keep, initargs=(started,))
    tasks: list[Future[None]] = [pool.submit(task) for _ in range(2)]
    for _ in range(2):
        started.acquire()
    pool.terminate_workers()
    return [type(one.exception()).__name__ for one in tasks]


if __name__ == "__main__":
    for outcome in main():
        print("task:", outcome)

# /// script
# requires-python = ">=3.14"
# ///
