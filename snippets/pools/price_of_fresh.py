"""A fresh worker for each task costs a start for each task."""

import time
from multiprocessing import Pool

TASKS = range(12)


def seconds(tasks_each: int | None) -> float:
    with Pool(processes=2, maxtasksperchild=tasks_each) as pool:
        pool.map(abs, [-1, -1])  # what all share is there
        began = time.perf_counter()
        pool.map(abs, TASKS, chunksize=1)
        return time.perf_counter() - began


def main() -> tuple[float, float]:
    """Return milliseconds for each task."""
    kept, fresh = seconds(None), seconds(1)
    return 1e3 * kept / len(TASKS), 1e3 * fresh / len(TASKS)


if __name__ == "__main__":
    kept, fresh = main()
    print(f"workers that stay: {kept:.2f} ms a task")
    print(f"a fresh worker each: {fresh:.2f} ms a task")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
