"""Uneven tasks end sooner from one queue than from a fixed split."""

import time
from queue import Queue
from threading import Thread

# Seconds of work: one long task, three middling ones, four short ones.
TASKS = [0.2, 0.04, 0.04, 0.04, 0.01, 0.01, 0.01, 0.01]


def worker(tasks: Queue[float | None], done: list[float]) -> None:
    while (seconds := tasks.get()) is not None:
        time.sleep(seconds)  # stands for work
        done.append(seconds)


def fill(tasks: list[float], workers: int) -> Queue[float | None]:
    queue: Queue[float | None] = Queue()
    for task in [*tasks, *[None] * workers]:
        queue.put(task)
    return queue


def timed(queues: list[Queue[float | None]]) -> tuple[float, list[int]]:
    """Run a worker for each queue; return seconds, tasks for each."""
    done: list[list[float]] = [[] for _ in queues]
    pairs = zip(queues, done, strict=True)
    threads = [Thread(target=worker, args=pair) for pair in pairs]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - start, [len(d) for d in done]


def main() -> dict[str, tuple[float, list[int]]]:
    half = len(TASKS) // 2
    own = [fill(TASKS[:half], 1), fill(TASKS[half:], 1)]
    both = fill(TASKS, 2)
    return {"fixed split": timed(own), "one queue": timed([both, both])}


if __name__ == "__main__":
    for name, (seconds, counts) in main().items():
        first, second = counts
        print(f"{name:11} {seconds:.2f} s, tasks: {first} and {second}")

# /// script
# [tool.evidence]
# timed = true
# varies = "seconds"
# ///
