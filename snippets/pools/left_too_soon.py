"""Leaving the with block ends the tasks of apply_async."""

import time
from multiprocessing import Pool


def task() -> int:
    time.sleep(60)  # stands for long work
    return 42


def main() -> int:
    with Pool(2) as pool:
        answer = pool.apply_async(task)
    # The block has ended, and with it the workers.
    return answer.get(timeout=0.5)  # without a timeout: for ever


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# ///
