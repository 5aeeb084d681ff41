"""`terminate_workers()` ends a pool without waiting for its tasks."""

import time
from concurrent.futures import ProcessPoolExecutor


def task() -> None:
    time.sleep(60)  # stands for a task that nobody wants any more


def main() -> list[str]:
    with ProcessPoolExecutor(max_workers=2) as pool:
        tasks = [pool.submit(task) for _ in range(2)]
        while not all(one.running() for one in tasks):
            time.sleep(0.01)
        pool.terminate_workers()
        return [type(one.exception()).__name__ for one in tasks]


if __name__ == "__main__":
    for outcome in main():
        print("task:", outcome)

# /// script
# requires-python = ">=3.14"
# ///
