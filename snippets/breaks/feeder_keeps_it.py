"""What nobody takes from a process queue keeps the program alive."""

import faulthandler
from multiprocessing import Queue


def main(queue: "Queue[bytes]") -> None:
    queue.put(bytes(1_000_000))  # more than a pipe holds
    print("main is done", flush=True)


if __name__ == "__main__":
    queue: "Queue[bytes]" = Queue()
    main(queue)
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)

# /// script
# [tool.evidence]
# fails = 1
# ///
