"""Two processes of their own do Task A and Task B."""

import time
from multiprocessing import Process


def task(name: str) -> None:
    for _ in range(5):
        print(f"Task {name}\n", end="")  # one write for the whole line
        time.sleep(0.1)  # stands for work


def main() -> str:
    a = Process(target=task, args=("A",))
    b = Process(target=task, args=("B",))
    a.start()
    b.start()
    a.join()
    b.join()
    return "Both tasks are done."


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# order = "any"
# ///
