"""A JoinableQueue counts: join returns when every job is done."""

from multiprocessing import JoinableQueue, Process, SimpleQueue


def worker(
    jobs: "JoinableQueue[int]", answers: "SimpleQueue[int]"
) -> None:
    while True:
        number = jobs.get()
        try:
            answers.put(number**2)
        finally:
            jobs.task_done()


def main() -> list[int]:
    jobs: JoinableQueue[int] = JoinableQueue()
    answers: SimpleQueue[int] = SimpleQueue()
    for _ in range(2):  # daemons: they end with the program
        Process(
            target=worker, args=(jobs, answers), daemon=True
        ).start()
    for number in range(6):
        jobs.put(number)
    jobs.join()
    return sorted(answers.get() for _ in range(6))


if __name__ == "__main__":
    print("when join returned:", main())
