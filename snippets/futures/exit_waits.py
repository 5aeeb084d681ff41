"""At its end the interpreter waits for all tasks, begun or not."""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import main_thread


def task(number: int) -> None:
    while main_thread().is_alive():
        time.sleep(0.01)
    print("task", number, "ran", flush=True)


def main() -> None:
    pool = ThreadPoolExecutor(1)
    for number in (1, 2, 3):
        pool.submit(task, number)
    pool.shutdown(wait=False)  # returns at once


if __name__ == "__main__":
    main()
    print("main has ended", flush=True)
