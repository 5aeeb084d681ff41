"""One process per core keeps them all busy with the same work."""

import os
import time
from multiprocessing import Process

ROUNDS = 6_000_000  # in all


def compute(rounds: int) -> None:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    used = time.process_time()
    print(f"a process computed for {used:.2f} s\n", end="")


def cores() -> int:
    if hasattr(os, "process_cpu_count"):  # Python 3.13 and later
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):  # Linux before that
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def main() -> tuple[list[int | None], float]:
    began = time.perf_counter()
    share = ROUNDS // cores()
    processes = [
        Process(target=compute, args=(share,)) for _ in range(cores())
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    passed = time.perf_counter() - began
    return [process.exitcode for process in processes], passed


if __name__ == "__main__":
    print(f"on the clock: {main()[1]:.2f} s")

# /// script
# [tool.evidence]
# timed = true
# order = "any"
# varies = "times (and on your machine the number of processes)"
# ///
