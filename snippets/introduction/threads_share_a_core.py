"""While the GIL is on, computing threads keep one core busy in all."""

import os
import sys
import time
from threading import Thread

ROUNDS = 6_000_000  # in all


def compute(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def gil_enabled() -> bool:  # before 3.13 it always was
    return bool(getattr(sys, "_is_gil_enabled", lambda: True)())


def main() -> tuple[int, float, float]:
    count = max(2, os.cpu_count() or 1)
    share = ROUNDS // count
    began, on_core = time.perf_counter(), time.process_time()
    threads = [
        Thread(target=compute, args=(share,)) for _ in range(count)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    computed = time.process_time() - on_core
    return count, computed, time.perf_counter() - began


if __name__ == "__main__":
    count, computed, passed = main()
    print("the GIL is", "on" if gil_enabled() else "off")
    print(f"{count} threads computed for {computed:.2f} s")
    print(f"on the clock: {passed:.2f} s")
    print(f"cores busy: {computed / passed:.2f}")

# /// script
# [tool.evidence]
# timed = true
# varies = "times (and on your machine the number of threads)"
# ///
