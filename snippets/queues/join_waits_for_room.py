"""Results that nobody takes keep a JoinableQueue's join waiting."""

from multiprocessing import JoinableQueue, Process, SimpleQueue
from threading import Thread

JOBS = 6
BIG = 100_000  # bytes; one of them is more than a pipe holds


def worker(
    jobs: "JoinableQueue[int]", results: "SimpleQueue[bytes]"
) -> None:
    while True:
        size = jobs.get()
        try:
            results.put(bytes(size))  # waits while the pipe is full
        finally:
            jobs.task_done()


def main() -> tuple[bool, int, bool]:
    jobs: JoinableQueue[int] = JoinableQueue()
    results: SimpleQueue[bytes] = SimpleQueue()
    Process(target=worker, args=(jobs, results), daemon=True).start()
    for _ in range(JOBS):
        jobs.put(BIG)
    joins = Thread(target=jobs.join)  # join itself has no timeout
    joins.start()
    joins.join(timeout=1)
    stuck = joins.is_alive()
    taken = sum(len(results.get()) for _ in range(JOBS))
    joins.join()
    return stuck, taken, joins.is_alive()


if __name__ == "__main__":
    stuck, taken, still = main()
    print("results not taken, join waits:", stuck)
    print(f"then {taken:,} bytes were taken; join waits:", still)
