"""Processes that we started ourselves can be ended on any Python."""

import time
from multiprocessing import Process


def task() -> None:
    time.sleep(60)  # stands for a task that nobody wants any more


def main() -> list[int | None]:
    tasks = [Process(target=task) for _ in range(2)]
    for one in tasks:
        one.start()
    for one in tasks:
        one.terminate()
    for one in tasks:
        one.join()
    return [one.exitcode for one in tasks]


if __name__ == "__main__":
    for exit_code in main():
        print("task: exit code", exit_code)
