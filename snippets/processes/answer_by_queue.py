"""A process sends its answer back through a queue."""

import multiprocessing
from multiprocessing.queues import Queue


def add(answers: "Queue[int]") -> None:
    answers.put(40 + 2)


def main() -> int:
    answers: Queue[int] = multiprocessing.Queue()
    process = multiprocessing.Process(target=add, args=(answers,))
    process.start()
    answer = answers.get()  # first take the answer, then join
    process.join()
    return answer


if __name__ == "__main__":
    print(main())
