"""Before 3.14, max_tasks_per_child above one hung the executor."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children


def who(_: int) -> int:
    return os.getpid()


def main() -> int:
    pool = ProcessPoolExecutor(1, max_tasks_per_child=2)
    try:
        workers = set(pool.map(who, range(5), timeout=10))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for child in active_children():
            child.join(1)
    return len(workers)


if __name__ == "__main__":
    print("five tasks, two each, processes:", main())

# /// script
# [tool.evidence.fails]
# "<3.14" = "TimeoutError"
# ///
