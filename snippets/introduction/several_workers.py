"""With three workers, three tasks are under way at the same time."""

import time
from multiprocessing import Process

TASKS = ("A", "B", "C")


def task(name: str) -> None:
    print(f"task {name} begins", flush=True)
    time.sleep(0.4)  # stands for work
    print(f"task {name} ends", flush=True)


def main() -> list[int | None]:
    workers = [Process(target=task, args=(name,)) for name in TASKS]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return [worker.exitcode for worker in workers]


if __name__ == "__main__":
    print("exit codes:", main())

# /// script
# [tool.evidence]
# order = "any"
# ///
