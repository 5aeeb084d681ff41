"""After Ctrl-C, an executor's with block still does all tasks."""

import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Semaphore
from multiprocessing.synchronize import Semaphore as SemaphoreType

TASKS = 12
begun: SemaphoreType


def prepare(shared: SemaphoreType) -> None:
    global begun
    begun = shared
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def task(_number: int) -> None:
    begun.release()
    time.sleep(0.05)  # stands for work


def main() -> int:
    tasks = Semaphore(0)
    done = 0
    try:
        with ProcessPoolExecutor(
            2, None, prepare, (tasks,)
        ) as executor:
            futures = [executor.submit(task, n) for n in range(TASKS)]
            tasks.acquire()  # the first has begun
            os.killpg(os.getpgrp(), signal.SIGINT)
            futures[-1].result()
    except KeyboardInterrupt:
        done = sum(f.done() and not f.cancelled() for f in futures)
    return done


if __name__ == "__main__":
    print("tasks done at the end:", main(), "of", TASKS)
