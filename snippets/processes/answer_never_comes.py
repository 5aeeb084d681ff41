"""The child raises, and its parent waits at the queue for ever."""

import multiprocessing
from multiprocessing.queues import Queue


def divide(answers: "Queue[float]") -> None:
    answers.put(1 / 0)


def main() -> float:
    answers: Queue[float] = multiprocessing.Queue()
    child = multiprocessing.Process(target=divide, args=(answers,))
    child.start()
    child.join()
    return answers.get(timeout=1)  # without a timeout: for ever


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "Empty"
# ///
