"""Workers that ignore Ctrl-C leave it to the parent to end them."""

import os
import signal
import time
from multiprocessing import Pool, Semaphore
from multiprocessing.synchronize import Semaphore as SemaphoreType

begun: SemaphoreType


def prepare(shared: SemaphoreType) -> None:
    global begun
    begun = shared
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def task(_number: int) -> None:
    begun.release()
    time.sleep(60)


def main() -> str:
    tasks = Semaphore(0)
    try:
        with Pool(2, prepare, (tasks,)) as pool:
            answers = pool.map_async(task, range(2))
            for _ in range(2):
                tasks.acquire()  # both have begun
            # What a terminal does when you press Ctrl-C.
            os.killpg(os.getpgrp(), signal.SIGINT)
            answers.get()
    except KeyboardInterrupt:  # leaving "with" has ended the workers
        return "stopped by Ctrl-C"
    return "all tasks done"


if __name__ == "__main__":
    print(main())
