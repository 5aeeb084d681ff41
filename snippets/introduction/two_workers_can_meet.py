"""Tasks that meet need a worker each, and then go on."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

TASKS = ("A", "B")


def task(name: str, everyone: Barrier) -> str:
    everyone.wait(timeout=10)
    return name


def main() -> list[str]:
    everyone = Barrier(len(TASKS))
    with ThreadPoolExecutor(max_workers=len(TASKS)) as workers:
        under_way = [
            workers.submit(task, name, everyone) for name in TASKS
        ]
        return [one.result() for one in under_way]


if __name__ == "__main__":
    print("done:", ", ".join(main()))
