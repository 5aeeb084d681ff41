"""Workers that ignore Ctrl-C leave it to the parent to end them."""

import os
import signal
import time
from multiprocessing import Pool, Semaphore
from multiprocessing.synchronize import Semaphore as SemaphoreType
from threading import Thread

begun: SemaphoreType


def prepare(shared: SemaphoreType) -> None:
    global begun
    begun = shared
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def task(_number: int) -> None:
    begun.release()
    time.sleep(60)


def press_ctrl_c(tasks: SemaphoreType) -> None:
    for _ in range(2):
        tasks.acquire()
    os.killpg(os.getpgrp(), signal.SIGINT)


def main() -> str:
    tasks = Semaphore(0)
    try:
        with Pool(2, prepare, (tasks,)) as pool:
            Thread(target=press_ctrl_c, args=(tasks,)).start()
            pool.map(task, range(2))
    except KeyboardInterrupt:  # leaving "with" has ended the workers
        return "stopped by Ctrl-C"
    return "all tasks done"


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# ///
