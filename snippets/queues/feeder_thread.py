"""The first put on a Queue starts a thread, on a SimpleQueue none."""

import threading
from multiprocessing import Queue, SimpleQueue


def names() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


def main() -> list[list[str]]:
    simple: SimpleQueue[str] = SimpleQueue()
    queue: Queue[str] = Queue()
    found = [names()]
    simple.put("tea")
    found.append(names())
    queue.put("tea")
    found.append(names())
    queue.get()
    queue.close()  # nothing more will be put here
    queue.join_thread()
    found.append(names())
    return found


if __name__ == "__main__":
    before, simple, queue, after = main()
    print("before:         ", *before)
    print("SimpleQueue.put:", *simple)
    print("Queue.put:      ", *queue)
    print("closed, joined: ", *after)
