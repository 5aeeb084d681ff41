"""One long task leaves the other worker without anything to do."""

import os
import time
from collections import Counter
from multiprocessing import Barrier, Pool, synchronize

TASKS = [0.4, 0.05, 0.05, 0.05]  # seconds of work


def ready(both: synchronize.Barrier) -> None:
    both.wait(20)  # no task is given out until both workers are up


def task(seconds: float) -> tuple[int, float]:
    time.sleep(seconds)  # stands for work
    return os.getpid(), seconds


def main() -> list[float]:
    busy: Counter[int] = Counter()
    both = Barrier(2)
    with Pool(processes=2, initializer=ready, initargs=(both,)) as pool:
        for worker, seconds in pool.map(task, TASKS, chunksize=1):
            busy[worker] += round(seconds * 1000)
    return [ms / 1000 for ms in sorted(busy.values(), reverse=True)]


if __name__ == "__main__":
    long, short = main()
    print(f"one worker works for {long} s, the other for {short} s")
    share = (long + short) / (2 * long)
    print(f"share of their time that both use: {share:.0%}")
