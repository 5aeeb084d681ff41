"""The handler runs in main and sets an event; the workers see it."""

import signal
import sys
from threading import Event, Thread, Timer, current_thread
from types import FrameType

stop = Event()
heard: list[int] = []


def on_signal(number: int, _: FrameType | None) -> None:
    print("handler runs in", current_thread().name, flush=True)
    heard.append(number)
    stop.set()


def work() -> None:
    while not stop.wait(0.05):  # stands for one more piece of work
        pass


def main() -> int:
    """Return the exit code that a shell expects."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    threads = [Thread(target=work) for _ in range(2)]
    # Stands for Ctrl-C or kill; raised in a thread, to be handled here.
    sender = Timer(0.1, signal.raise_signal, args=(signal.SIGTERM,))
    try:
        for thread in (*threads, sender):
            thread.start()
        for thread in threads:
            while thread.is_alive():
                thread.join(timeout=0.1)  # see below: Windows
    finally:
        stop.set()  # also if main fails
    print("workers alive:", [t.is_alive() for t in threads])
    return 128 + heard[0]


if __name__ == "__main__":
    sys.exit(main())

# /// script
# [tool.evidence]
# fails = 143
# ///
