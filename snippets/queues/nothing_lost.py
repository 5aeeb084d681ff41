"""A last item from each worker says that all of its results came."""

from multiprocessing import Process, Queue

WORKERS = 2
JOBS = 6


def worker(
    jobs: "Queue[int | None]", results: "Queue[int | None]"
) -> None:
    while (number := jobs.get()) is not None:
        results.put(number**2)
    results.put(None)  # this worker has said all


def main() -> tuple[list[int], list[int | None]]:
    jobs: Queue[int | None] = Queue()
    results: Queue[int | None] = Queue()
    workers = [
        Process(target=worker, args=(jobs, results))
        for _ in range(WORKERS)
    ]
    for process in workers:
        process.start()
    for item in [*range(JOBS), *[None] * WORKERS]:
        jobs.put(item)
    found, running = [], WORKERS
    while running:
        result = results.get()
        if result is None:
            running -= 1
        else:
            found.append(result)
    for process in workers:  # all is taken: now join
        process.join()
    return sorted(found), [process.exitcode for process in workers]


if __name__ == "__main__":
    found, exit_codes = main()
    print("results:", found)
    print("exit codes:", exit_codes)
