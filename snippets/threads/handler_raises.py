"""A handler that only raises takes no lock; main stops its threads."""

import signal
import sys
from threading import Event, Thread
from types import FrameType

begun, stop = Event(), Event()
cleaned_up: list[str] = []


def on_sigterm(number: int, _: FrameType | None) -> None:
    sys.exit(128 + number)  # what a shell says of a killed program


def work() -> None:
    begun.set()
    stop.wait()  # stands for work that looks at stop
    cleaned_up.append("worker")


def main() -> list[str]:
    signal.signal(signal.SIGTERM, on_sigterm)
    thread = Thread(target=work)
    try:
        thread.start()
        begun.wait()
        signal.raise_signal(signal.SIGTERM)  # stands for kill
        thread.join()
    finally:
        stop.set()
        thread.join()
    return cleaned_up


if __name__ == "__main__":
    try:
        main()
    finally:
        print("cleaned up:", cleaned_up)

# /// script
# [tool.evidence]
# fails = 143
# [tool.evidence.survivors]
# "left out: begun.wait()" = "it cleans up, however early it is asked"
# "left out: thread.join()" = "the first: the signal has raised before"
# ///
