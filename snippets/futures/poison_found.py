"""Alone in an executor of its own, the task that kills is found."""

import os
import signal
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def task(number: int) -> int:
    if number == 2:  # this one needs more memory than there is
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def attempt(numbers: list[int], workers: int) -> dict[int, int]:
    """Return the results that came before the pool broke, if it did."""
    futures: dict[int, Future[int]] = {}
    with ProcessPoolExecutor(max_workers=workers) as pool:
        try:
            for number in numbers:
                futures[number] = pool.submit(task, number)
        except BrokenProcessPool:
            pass  # broken already, before all were submitted
    results = {}
    for number, future in futures.items():
        try:
            results[number] = future.result()  # raises a task's error
        except BrokenProcessPool:
            continue  # left undone
    return results


def main() -> tuple[dict[int, int], list[int]]:
    numbers = [0, 1, 2, 3]
    done = attempt(numbers, workers=2)  # together: fast
    for suspect in [n for n in numbers if n not in done]:
        done |= attempt([suspect], workers=1)  # alone: each once
    return done, [n for n in numbers if n not in done]


if __name__ == "__main__":
    done, poison = main()
    print("done:", sorted(done.items()))
    print("given up:", poison)

# /// script
# [tool.evidence.survivors]
# "one worker" = "slower, but it finds the same task"
# ///
