"""cancel_join_thread lets a process end, and drops what it put."""

from multiprocessing import Process, Queue
from threading import Event

never = Event()


class Slow:
    def __getstate__(self) -> object:
        never.wait()  # as if the pipe were full, for certain
        return None


def put_and_leave(queue: "Queue[Slow]") -> None:
    queue.cancel_join_thread()
    queue.put(Slow())


def main() -> Slow:
    queue: Queue[Slow] = Queue()
    child = Process(target=put_and_leave, args=(queue,))
    child.start()
    child.join()  # returns
    print("exit code of the child:", child.exitcode, flush=True)
    return queue.get(timeout=1)


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "Empty"
# ///
