"""A manager's queue can be an argument of a pool's task."""

from functools import partial
from multiprocessing import Manager, Pool
from queue import Queue


def square(progress: Queue[str], number: int) -> int:
    progress.put(f"{number} is done")
    return number**2


def main() -> tuple[list[int], list[str]]:
    with Manager() as manager, Pool(2) as pool:
        queue: Queue[str] = manager.Queue()
        squares = pool.map(partial(square, queue), range(4))
        return squares, sorted(queue.get() for _ in range(4))


if __name__ == "__main__":
    squares, messages = main()
    print(squares)
    print(*messages, sep="\n")
