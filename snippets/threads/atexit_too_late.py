"""atexit comes after the join of all threads: stopping there hangs."""

import atexit
import faulthandler
from threading import Event, Thread

stop = Event()


def main() -> Thread:
    atexit.register(stop.set)  # never reached
    thread = Thread(target=stop.wait, name="worker")
    thread.start()
    return thread


if __name__ == "__main__":
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)
    main()
    print("main is done", flush=True)

# /// script
# [tool.evidence]
# fails = 1
# ///
