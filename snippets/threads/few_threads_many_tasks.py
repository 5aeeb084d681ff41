"""A pool of eight threads does ten thousand tasks."""

import threading
from concurrent.futures import ThreadPoolExecutor

TASKS = 10_000


def task(number: int) -> tuple[int, str]:
    return number, threading.current_thread().name


def main() -> tuple[int, int]:
    with ThreadPoolExecutor(max_workers=8) as pool:
        results = list(pool.map(task, range(TASKS)))
    numbers, names = zip(*results, strict=True)
    assert numbers == tuple(range(TASKS))
    return len(numbers), len(set(names))


if __name__ == "__main__":
    done, threads = main()
    print(f"{done} tasks, at most eight threads: {threads <= 8}")
