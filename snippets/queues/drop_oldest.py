"""Make room by taking the oldest item, and the newest are kept."""

from contextlib import suppress
from queue import Empty, Full, Queue


def put_newest(queue: Queue[int], item: int) -> list[int]:
    """Return what was dropped; right for any number of consumers."""
    dropped: list[int] = []
    while True:
        try:
            queue.put_nowait(item)
        except Full:
            with suppress(Empty):  # somebody else has made room
                dropped.append(queue.get_nowait())
        else:
            return dropped


def main() -> tuple[list[int], list[int]]:
    queue: Queue[int] = Queue(maxsize=2)
    dropped = [
        old for item in range(5) for old in put_newest(queue, item)
    ]
    return [queue.get() for _ in range(2)], dropped


if __name__ == "__main__":
    kept, dropped = main()
    print("kept:   ", kept)
    print("dropped:", dropped)
