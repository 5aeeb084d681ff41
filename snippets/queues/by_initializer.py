"""An initializer hands the queue to each worker as it starts."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Queue

progress: "Queue[str]"


def use(queue: "Queue[str]") -> None:
    global progress
    progress = queue


def square(number: int) -> int:
    progress.put(f"{number} is done")
    return number**2


def main() -> tuple[list[int], list[str]]:
    queue: Queue[str] = Queue()
    with ProcessPoolExecutor(
        max_workers=2, initializer=use, initargs=(queue,)
    ) as pool:
        squares = list(pool.map(square, range(4)))
        return squares, sorted(queue.get() for _ in range(4))


if __name__ == "__main__":
    squares, messages = main()
    print(squares)
    print(*messages, sep="\n")
