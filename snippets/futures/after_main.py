"""Once main has ended, no thread can submit any more."""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Thread

pool = ThreadPoolExecutor(1)


def schedule() -> None:
    while True:
        pool.submit(abs, -7)
        time.sleep(0.02)  # stands for the time between two jobs


def main() -> None:
    Thread(target=schedule, name="scheduler").start()


if __name__ == "__main__":
    main()
    print("main has ended", flush=True)

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# ///
