"""A SimpleQueue has no feeder thread: what was put is in the pipe."""

from multiprocessing import SimpleQueue


def main() -> list[str]:
    queue: SimpleQueue[str] = SimpleQueue()
    queue.put("tea")
    taken = []
    while not queue.empty():
        taken.append(queue.get())
    return taken


if __name__ == "__main__":
    print("taken:", main())
