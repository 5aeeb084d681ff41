"""Two processes count primes from one queue, by the same loop."""

import multiprocessing
import time
from multiprocessing.queues import Queue

TASKS = [30_000] * 12  # count the primes below each


def primes_below(limit: int) -> int:
    numbers = range(2, limit)
    return sum(
        all(n % d for d in range(2, int(n**0.5) + 1)) for n in numbers
    )


def worker(
    tasks: "Queue[int | None]", results: "Queue[tuple[int, int]]"
) -> None:
    while (limit := tasks.get()) is not None:
        results.put((limit, primes_below(limit)))


def main() -> tuple[float, list[tuple[int, int]]]:
    tasks: Queue[int | None] = multiprocessing.Queue()
    results: Queue[tuple[int, int]] = multiprocessing.Queue()
    workers = [
        multiprocessing.Process(target=worker, args=(tasks, results))
        for _ in range(2)
    ]
    start = time.perf_counter()
    for one in workers:
        one.start()
    for task in [*TASKS, *[None] * len(workers)]:
        tasks.put(task)
    # First take the results, then join.
    found = [results.get() for _ in TASKS]
    for one in workers:
        one.join()
    return time.perf_counter() - start, found


if __name__ == "__main__":
    seconds, found = main()
    print(f"{len(found)} tasks in {seconds:.2f} s")
    print("limit, primes below it:", *sorted(set(found)))

# /// script
# [tool.evidence]
# timed = true
# varies = "seconds"
# ///
