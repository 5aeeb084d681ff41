"""After Ctrl-C, each worker of a pool prints a traceback."""

import os
import signal
import time
from multiprocessing import (
    Pool,
    Semaphore,
    active_children,
    synchronize,
)

begun: synchronize.Semaphore


def prepare(shared: synchronize.Semaphore) -> None:
    global begun
    begun = shared


def task(_number: int) -> None:
    begun.release()
    while True:
        time.sleep(0.05)  # stands for a piece of work


def press_ctrl_c() -> None:
    """Do what a terminal does, but to our own processes only."""
    for worker in active_children():
        if worker.pid:
            os.kill(worker.pid, signal.SIGINT)
    signal.raise_signal(signal.SIGINT)


def main() -> None:
    tasks = Semaphore(0)
    with Pool(2, initializer=prepare, initargs=(tasks,)) as pool:
        workers = active_children()
        results = pool.map_async(task, range(2))
        for _ in range(2):
            tasks.acquire()  # both have begun
        try:
            press_ctrl_c()
            results.get()
        finally:
            for worker in workers:
                worker.join()  # lets each have its say


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "SIGINT"
# ///
