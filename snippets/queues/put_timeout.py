"""put with a timeout gives up, and the newest item is dropped."""

from queue import Full, Queue


def main() -> tuple[list[int], list[int]]:
    queue: Queue[int] = Queue(maxsize=2)
    dropped = []
    for item in range(5):  # nobody takes any
        try:
            queue.put(item, timeout=0.02)
        except Full:
            dropped.append(item)
    return [queue.get() for _ in range(2)], dropped


if __name__ == "__main__":
    kept, dropped = main()
    print("kept:   ", kept)
    print("dropped:", dropped)
