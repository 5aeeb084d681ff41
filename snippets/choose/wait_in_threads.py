"""In six threads, six waits take little longer than one."""

import time
from concurrent.futures import ThreadPoolExecutor

TASKS = 6


def ask(number: int) -> int:
    time.sleep(0.2)  # stands for asking a server
    return number * number


def main() -> list[int]:
    with ThreadPoolExecutor(max_workers=TASKS) as pool:
        return list(pool.map(ask, range(TASKS)))


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# timed = true
# ///
