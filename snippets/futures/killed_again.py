"""What a killed worker left undone is done by a new executor."""

import os
import signal
import tempfile
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path


def compute() -> None:
    for _ in range(10_000_000):
        pass


def task(number: int, mark: Path) -> int:
    compute()
    if number == 1 and not mark.exists():
        mark.touch()  # die only once
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def attempt(todo: list[int], mark: Path) -> dict[int, int]:
    """Return the answers that came, by task."""
    tasks: dict[int, Future[int]] = {}
    done = {}
    with ProcessPoolExecutor(2) as workers:
        try:
            for number in todo:
                tasks[number] = workers.submit(task, number, mark)
            for number, future in tasks.items():
                done[number] = future.result()
        except BrokenProcessPool:
            print("a worker was killed", flush=True)
    return done


def main() -> dict[int, int]:
    done: dict[int, int] = {}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(3):  # a task that always kills must not loop
            todo = [n for n in range(4) if n not in done]
            if todo:
                done |= attempt(todo, Path(folder, "mark"))
    return done


if __name__ == "__main__":
    print(main())
