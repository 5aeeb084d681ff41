"""A `Queue` given to the initializer leads to the parent everywhere."""

from multiprocessing import Pool, Queue

answers: "Queue[int]"


def use(queue: "Queue[int]") -> None:
    global answers
    answers = queue


def work() -> None:
    answers.put(42)


def main() -> int:
    queue: Queue[int] = Queue()
    with Pool(1, initializer=use, initargs=(queue,)) as pool:
        pool.apply(work)
        return queue.get(timeout=10)


if __name__ == "__main__":
    print(main())
