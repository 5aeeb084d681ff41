"""Children that share a queue say whose answer it is."""

import multiprocessing
from multiprocessing.queues import Queue


def square(number: int, answers: "Queue[tuple[int, int]]") -> None:
    answers.put((number, number * number))


def main() -> dict[int, int]:
    answers: Queue[tuple[int, int]] = multiprocessing.Queue()
    children = [
        multiprocessing.Process(target=square, args=(number, answers))
        for number in (2, 3, 4)
    ]
    for child in children:
        child.start()
    # As many as there are children, in whichever order they come.
    found = dict(answers.get() for _ in children)
    for child in children:
        child.join()
    return {number: found[number] for number in sorted(found)}


if __name__ == "__main__":
    print(main())
