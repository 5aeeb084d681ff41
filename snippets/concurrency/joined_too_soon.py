"""A thread joined before the next one starts makes them run in turn."""

import time
from threading import Thread


def task(name: str) -> None:
    for count in range(1, 4):
        print(f"Task {name}: {count} of 3")
        time.sleep(0.05)  # stands for work


def main() -> str:
    for name in "AB":
        thread = Thread(target=task, args=(name,))
        thread.start()
        thread.join()  # waits here: the next one has not started yet
    return "Both tasks are done, one after the other."


if __name__ == "__main__":
    print(main())
