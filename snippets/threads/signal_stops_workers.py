"""The handler notes the signal, in main; main stops the workers."""

import signal
import sys
from threading import Event, Thread, Timer, current_thread
from types import FrameType

stop = Event()
heard: list[tuple[int, str]] = []


def on_signal(number: int, _: FrameType | None) -> None:
    heard.append((number, current_thread().name))  # takes no lock


def work() -> None:
    while not stop.wait(0.05):  # stands for one more piece of work
        pass


def main() -> int:
    """Return the exit code that a shell expects."""
    for wanted in (signal.SIGINT, signal.SIGTERM):
        signal.signal(wanted, on_signal)
    threads = [Thread(target=work) for _ in range(2)]
    # Stands for Ctrl-C or kill, and comes from another thread.
    sender = Timer(0.1, signal.raise_signal, args=(signal.SIGTERM,))
    try:
        for thread in (*threads, sender):
            thread.start()
        for thread in threads:
            while thread.is_alive() and not heard:
                thread.join(timeout=0.1)  # short, so that main looks
    finally:
        stop.set()  # also if main fails
    for thread in threads:
        thread.join()
    number, where = heard[0]
    print(f"{signal.Signals(number).name} was handled in {where}")
    print("workers alive:", [t.is_alive() for t in threads])
    return 128 + number


if __name__ == "__main__":
    sys.exit(main())

# /// script
# [tool.evidence]
# fails = 143
# ///
