"""SimpleQueue.put waits for a reader, a Queue's put does not."""

from multiprocessing import Queue, SimpleQueue
from threading import Thread

BIG = bytes(1_000_000)  # more than a pipe holds


def main() -> list[str]:
    queue: Queue[bytes] = Queue()
    queue.put(BIG)
    lines = ["Queue.put has returned"]
    queue.get()

    simple: SimpleQueue[bytes] = SimpleQueue()
    putter = Thread(target=simple.put, args=(BIG,))
    putter.start()
    putter.join(timeout=0.5)
    if putter.is_alive():
        lines.append("SimpleQueue.put is still waiting")
    simple.get()
    putter.join()
    return [*lines, "and returns now that it was taken"]


if __name__ == "__main__":
    print(*main(), sep="\n")
