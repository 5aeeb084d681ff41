"""After Ctrl-C, each worker of a pool prints a traceback."""

import os
import signal
import time
from multiprocessing import Pool, Semaphore, active_children
from multiprocessing.synchronize import Semaphore as SemaphoreType
from threading import Thread

begun: SemaphoreType


def prepare(shared: SemaphoreType) -> None:
    global begun
    begun = shared


def task(_number: int) -> None:
    begun.release()
    time.sleep(60)


def press_ctrl_c(tasks: SemaphoreType) -> None:
    for _ in range(2):
        tasks.acquire()
    os.killpg(os.getpgrp(), signal.SIGINT)


def main() -> None:
    tasks = Semaphore(0)
    with Pool(2, prepare, (tasks,)) as pool:
        workers = active_children()
        Thread(target=press_ctrl_c, args=(tasks,)).start()
        try:
            pool.map(task, range(2))
        finally:
            for worker in workers:
                worker.join()  # lets each have its say


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# alone = true
# fails = "SIGINT"
# ///
