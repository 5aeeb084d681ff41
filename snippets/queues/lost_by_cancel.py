"""cancel_join_thread lets a process end, and drops what it put."""

import time
from multiprocessing import Process, Queue, SimpleQueue

BIG = 1_000_000  # more than a pipe holds


def put_and_leave(
    queue: "Queue[bytes]", go: "SimpleQueue[bool]"
) -> None:
    go.get()
    queue.cancel_join_thread()
    queue.put(b"the result")


def main() -> bytes:
    queue: Queue[bytes] = Queue()
    go: SimpleQueue[bool] = SimpleQueue()
    child = Process(target=put_and_leave, args=(queue, go))
    child.start()
    queue.put(bytes(BIG))
    while queue.empty():
        time.sleep(0.01)
    go.put(True)  # the pipe is full now, until somebody takes
    child.join()  # returns all the same
    print("exit code of the child:", child.exitcode, flush=True)
    print("bytes of the parent:", len(queue.get()), flush=True)
    return queue.get(timeout=1)


if __name__ == "__main__":
    print("of the child:", main())

# /// script
# [tool.evidence]
# fails = "Empty"
# ///
