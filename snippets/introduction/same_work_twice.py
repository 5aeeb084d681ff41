"""Eight long tasks take less time on several cores than on one."""

import os
import time
from multiprocessing import Pool

TASKS = [1_500_000] * 8


def compute(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def cores() -> int:
    if hasattr(os, "process_cpu_count"):  # Python 3.13 and later
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):  # Linux before that
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def main() -> tuple[float, float, bool]:
    began = time.perf_counter()
    one_by_one = [compute(task) for task in TASKS]
    serial = time.perf_counter() - began

    began = time.perf_counter()
    with Pool(
        processes=cores()
    ) as pool:  # starting the workers counts, too
        at_once = pool.map(compute, TASKS, chunksize=1)
        parallel = time.perf_counter() - began
    return serial, parallel, one_by_one == at_once


if __name__ == "__main__":
    serial, parallel, same = main()
    print(f"one after another: {serial:.2f} s")
    print(f"{cores()} workers at once: {parallel:.2f} s")
    print(f"speed-up: {serial / parallel:.2f}")
    print(f"same results: {same}")

# /// script
# [tool.evidence]
# timed = true
# varies = "times and the number of workers"
# ///
