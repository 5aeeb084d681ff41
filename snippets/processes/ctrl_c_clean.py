"""Workers that ignore Ctrl-C leave it to the parent to end them."""

import os
import signal
import sys
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
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def task(_number: int) -> None:
    begun.release()
    time.sleep(60)


def press_ctrl_c() -> None:
    """Do what a terminal does, but to our own processes only."""
    for worker in active_children():
        if worker.pid:
            os.kill(worker.pid, signal.SIGINT)
    signal.raise_signal(signal.SIGINT)


def main() -> None:
    tasks = Semaphore(0)
    with Pool(2, initializer=prepare, initargs=(tasks,)) as pool:
        results = pool.map_async(task, range(2))
        for _ in range(2):
            tasks.acquire()  # both have begun
        press_ctrl_c()
        results.get()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:  # leaving "with" has ended the workers
        print("stopped by Ctrl-C")
        sys.exit(128 + signal.SIGINT)  # what a shell makes of it

# /// script
# [tool.evidence]
# fails = 130
# ///
