"""At its end the interpreter waits for all tasks, begun or not."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

last_line = Event()


def task(number: int) -> None:
    last_line.wait()
    print("task", number, "ran", flush=True)


def main() -> None:
    pool = ThreadPoolExecutor(max_workers=1)
    for number in (1, 2, 3):
        pool.submit(task, number)
    pool.shutdown(wait=False)  # returns at once


if __name__ == "__main__":
    main()
    print("main has ended", flush=True)
    last_line.set()

# /// script
# [tool.evidence.survivors]
# "left out: pool.shutdown" = "the end waits for a pool in use, too"
# ///
