"""Four queues give the same three numbers in three orders."""

from queue import LifoQueue, PriorityQueue, Queue, SimpleQueue

NUMBERS = [2, 3, 1]


def main() -> dict[str, list[int]]:
    queues: list[Queue[int] | SimpleQueue[int]] = [
        Queue(),
        SimpleQueue(),
        LifoQueue(),
        PriorityQueue(),
    ]
    found = {}
    for queue in queues:
        for number in NUMBERS:
            queue.put(number)
        name = type(queue).__name__
        found[name] = [queue.get() for _ in NUMBERS]
    return found


if __name__ == "__main__":
    print("put          ", NUMBERS)
    for name, numbers in main().items():
        print(f"{name:13}", numbers)
