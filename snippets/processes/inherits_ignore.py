"""A child ignores the signals that its parent ignored at its start."""

import signal
from multiprocessing import Process, SimpleQueue
from typing import Any


def look(found: Any) -> None:
    found.put(signal.getsignal(signal.SIGINT) is signal.SIG_IGN)


def main() -> dict[str, bool]:
    found: Any = SimpleQueue()
    usual = signal.signal(signal.SIGINT, signal.SIG_IGN)
    child = Process(target=look, args=(found,))
    child.start()
    signal.signal(signal.SIGINT, usual)
    child.join()
    look(found)
    return {"child": found.get(), "parent": found.get()}


if __name__ == "__main__":
    for name, ignores in main().items():
        print(f"the {name} ignores Ctrl-C: {ignores}")
