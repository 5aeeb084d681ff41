"""A long task that starts last keeps one worker at it alone."""

import time
from queue import Queue
from threading import Thread

SHORT_FIRST = [0.03, 0.03, 0.03, 0.03, 0.03, 0.03, 0.18]  # seconds
LONG_FIRST = sorted(SHORT_FIRST, reverse=True)


def worker(tasks: Queue[float | None]) -> None:
    while (seconds := tasks.get()) is not None:
        time.sleep(seconds)  # stands for work


def timed(tasks: list[float], workers: int = 2) -> float:
    queue: Queue[float | None] = Queue()
    for task in [*tasks, *[None] * workers]:
        queue.put(task)
    threads = [
        Thread(target=worker, args=(queue,)) for _ in range(workers)
    ]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - start


def main() -> dict[str, float]:
    return {
        "long task last": timed(SHORT_FIRST),
        "long task first": timed(LONG_FIRST),
    }


if __name__ == "__main__":
    for name, seconds in main().items():
        print(f"{name:15} {seconds:.2f} s")

# /// script
# [tool.evidence]
# timed = true
# varies = "seconds"
# ///
