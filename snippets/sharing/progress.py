"""Three workers count up one number, which the parent reads."""

import time
from multiprocessing import Process, Value
from multiprocessing.sharedctypes import Synchronized


def work(done: "Synchronized[int]", seconds: float) -> None:
    for _ in range(3):
        time.sleep(seconds)  # stands for a piece of work
        with done.get_lock():
            done.value += 1


def main() -> int:
    done: Synchronized[int] = Value("i", 0)
    workers = [
        Process(target=work, args=(done, seconds))
        for seconds in (0.05, 0.1, 0.15)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return done.value


if __name__ == "__main__":
    print("pieces done:", main())
