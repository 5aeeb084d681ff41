"""A handler that wants a lock which main holds waits for itself."""

import faulthandler
import signal
from threading import Lock
from types import FrameType

lock = Lock()
log: list[str] = []


def on_signal(number: int, _: FrameType | None) -> None:
    with lock:  # never returns: its holder is interrupted, by this
        log.append(signal.Signals(number).name)


def main() -> list[str]:
    signal.signal(signal.SIGTERM, on_signal)
    with lock:
        log.append("begun")
        signal.raise_signal(signal.SIGTERM)  # it may come at any time
        log.append("ended")
    return log


if __name__ == "__main__":
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)
    print(main())

# /// script
# [tool.evidence]
# fails = 1
# ///
