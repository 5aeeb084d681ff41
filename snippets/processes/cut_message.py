"""A message cut off by terminate blocks all users of the queue."""

import faulthandler
import time
from multiprocessing import Process, Queue

BIG = 10_000_000  # far more than a pipe holds


def send(queue: "Queue[bytes]") -> None:
    queue.put(bytes(BIG))


def main() -> None:
    queue: Queue[bytes] = Queue()
    process = Process(target=send, args=(queue,))
    process.start()
    while queue.empty():
        time.sleep(0.01)  # until its first bytes are in the pipe
    process.terminate()
    process.join()
    print("something is in the queue:", not queue.empty(), flush=True)
    # After 1.5 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1.5, exit=True)
    # The timeout is for the first byte; the rest never comes.
    print(len(queue.get(timeout=0.5)))


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = 1
# ///
