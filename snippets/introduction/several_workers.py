"""With three workers, three tasks are under way at the same time."""

import time
from multiprocessing import Barrier, Process
from multiprocessing.synchronize import Barrier as BarrierType

TASKS = ("A", "B", "C")


def task(name: str, everyone: BarrierType) -> None:
    print(f"task {name} begins")
    everyone.wait()  # nobody goes on before all three have begun
    time.sleep(0.2)  # stands for work
    print(f"task {name} ends")


def main() -> list[int | None]:
    everyone = Barrier(len(TASKS))
    workers = [
        Process(target=task, args=(name, everyone)) for name in TASKS
    ]
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
