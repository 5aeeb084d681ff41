"""Whichever worker is free takes the next task."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event


def task(name: str, wait_for: Event, ended: Event) -> str:
    wait_for.wait()
    print(f"task {name} ends")
    ended.set()
    return name


def main() -> list[str]:
    now, ended_a, ended_b, ended_c = (Event() for _ in range(4))
    now.set()
    with ThreadPoolExecutor(max_workers=2) as workers:
        under_way = [
            # Task A is the long one: it lasts until task C has ended.
            workers.submit(task, "A", wait_for=ended_c, ended=ended_a),
            workers.submit(task, "B", wait_for=now, ended=ended_b),
            workers.submit(task, "C", wait_for=now, ended=ended_c),
        ]
        return [one.result() for one in under_way]


if __name__ == "__main__":
    print("results:", ", ".join(main()))
