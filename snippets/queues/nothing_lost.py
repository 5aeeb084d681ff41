"""A last item from each worker says that all of its answers came."""

from multiprocessing import Process, Queue

WORKERS = 2
JOBS = 6


def worker(
    jobs: "Queue[int | None]", answers: "Queue[int | None]"
) -> None:
    while (number := jobs.get()) is not None:
        answers.put(number**2)
    answers.put(None)  # this worker has said all


def main() -> tuple[list[int], list[int | None]]:
    jobs: Queue[int | None] = Queue()
    answers: Queue[int | None] = Queue()
    workers = [
        Process(target=worker, args=(jobs, answers))
        for _ in range(WORKERS)
    ]
    for process in workers:
        process.start()
    for item in [*range(JOBS), *[None] * WORKERS]:
        jobs.put(item)
    found, running = [], WORKERS
    while running:
        answer = answers.get()
        if answer is None:
            running -= 1
        else:
            found.append(answer)
    for process in workers:  # all is taken: now join
        process.join()
    return sorted(found), [process.exitcode for process in workers]


if __name__ == "__main__":
    found, exit_codes = main()
    print("answers:", found)
    print("exit codes:", exit_codes)
