"""A program does not end while what it put is not taken."""

import faulthandler
from multiprocessing import Queue

BIG = 1_000_000  # more than a pipe holds


def main() -> None:
    queue: Queue[bytes] = Queue()
    queue.put(bytes(BIG))


if __name__ == "__main__":
    main()
    print("main has returned", flush=True)
    # After 1.5 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1.5, exit=True)

# /// script
# [tool.evidence]
# fails = 1
# ///
