"""The child raises, and its parent waits on the queue forever."""

import multiprocessing
from multiprocessing.queues import Queue


def divide(answers: "Queue[float]") -> None:
    answers.put(1 / 0)


def main() -> float:
    answers: Queue[float] = multiprocessing.Queue()
    child = multiprocessing.Process(target=divide, args=(answers,))
    child.start()
    child.join()
    return answers.get(timeout=1)  # without a timeout: forever


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "Empty"
# ///
