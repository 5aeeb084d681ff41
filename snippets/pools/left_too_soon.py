"""Leaving the with block ends the tasks of apply_async."""

import time
from multiprocessing import Pool, active_children


def task() -> int:
    time.sleep(0.3)  # stands for work
    return 42


def main() -> int:
    with Pool(2) as pool:
        result = pool.apply_async(task)
    # The block has ended, and with it the workers.
    print("workers left:", len(active_children()), flush=True)
    return result.get(timeout=2)  # without a timeout: forever


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# ///
