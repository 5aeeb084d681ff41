"""In six processes, six waits overlap too, for a higher price."""

import time
from concurrent.futures import ProcessPoolExecutor

TASKS = 6


def ask(number: int) -> int:
    time.sleep(0.2)  # stands for asking a server
    return number * number


def main() -> list[int]:
    with ProcessPoolExecutor(max_workers=TASKS) as pool:
        return list(pool.map(ask, range(TASKS)))


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# timed = true
# ///
