"""Leaving a pool waits for tasks under way, whatever is cancelled."""

import time
from concurrent.futures import Future, ProcessPoolExecutor


def task() -> str:
    time.sleep(0.5)  # stands for a task that nobody wants any more
    return "ran to its end"


def outcome(task: Future[str]) -> str:
    return "cancelled" if task.cancelled() else task.result()


def main() -> list[str]:
    with ProcessPoolExecutor(max_workers=1) as pool:
        tasks = [pool.submit(task) for _ in range(5)]
        while not tasks[0].running():
            time.sleep(0.01)
        pool.shutdown(cancel_futures=True)
    return [outcome(tasks[0]), outcome(tasks[-1])]


if __name__ == "__main__":
    first, last = main()
    print("the first task:", first)
    print("the last task:", last)
