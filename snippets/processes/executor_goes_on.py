"""After Ctrl-C, an executor's with block still does all tasks."""

import signal
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Barrier, Semaphore, synchronize

TASKS = 12
begun: synchronize.Semaphore


def prepare(
    ready: synchronize.Barrier, shared: synchronize.Semaphore
) -> None:
    global begun
    begun = shared
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ready.wait()


def task(_number: int) -> None:
    begun.release()
    time.sleep(0.05)  # stands for work


def main() -> int:
    ready, tasks = Barrier(3), Semaphore(0)
    done = 0
    try:
        with ProcessPoolExecutor(
            max_workers=2,
            initializer=prepare,
            initargs=(ready, tasks),
        ) as executor:
            futures = [executor.submit(task, n) for n in range(TASKS)]
            ready.wait()  # both workers ignore it from now on
            tasks.acquire()  # the first task has begun
            signal.raise_signal(signal.SIGINT)  # the workers ignore it
            futures[-1].result()
    except KeyboardInterrupt:
        done = sum(f.done() and not f.cancelled() for f in futures)
    return done


if __name__ == "__main__":
    print("tasks done at the end:", main(), "of", TASKS)
    sys.exit(128 + signal.SIGINT)  # what a shell makes of Ctrl-C

# /// script
# [tool.evidence]
# fails = 130
# ///
