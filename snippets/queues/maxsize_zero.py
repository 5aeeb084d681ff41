"""A maxsize of zero or less means: no bound at all."""

from queue import Full, Queue


def taken(maxsize: int) -> int:
    queue: Queue[str] = Queue(maxsize)
    try:
        for _ in range(5):
            queue.put_nowait("item")
    except Full:
        pass
    return queue.qsize()


def main() -> dict[int, int]:
    return {maxsize: taken(maxsize) for maxsize in (2, 1, 0, -1)}


if __name__ == "__main__":
    for maxsize, number in main().items():
        print(f"maxsize {maxsize}: took {number} of 5")
