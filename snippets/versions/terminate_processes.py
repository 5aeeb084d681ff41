"""Processes that we started ourselves can be ended on any Python."""

import time
from multiprocessing import Process, Semaphore
from multiprocessing.synchronize import Semaphore as Started


def task(started: Started) -> None:
    started.release()
    time.sleep(60)  # stands for a task that nobody wants any more


def main() -> list[int | None]:
    started = Semaphore(0)
    tasks = [Process(target=task, args=(started,)) for _ in range(2)]
    for one in tasks:
        one.start()
    for _ in tasks:
        started.acquire()
    for one in tasks:
        one.terminate()
    for one in tasks:
        one.join()
    return [one.exitcode for one in tasks]


if __name__ == "__main__":
    for exit_code in main():
        print("task: exit code", exit_code)
