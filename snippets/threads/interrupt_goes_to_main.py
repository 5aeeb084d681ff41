"""Ctrl-C raises KeyboardInterrupt in main; a worker never sees it."""

import signal
from threading import Event, Thread

begun, leave = Event(), Event()


def work(seen: list[str]) -> None:
    try:
        begun.set()
        leave.wait()
        seen.append("worker: nothing")
    except KeyboardInterrupt:
        seen.append("worker: KeyboardInterrupt")


def main() -> list[str]:
    leave.clear()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    seen: list[str] = []
    thread = Thread(target=work, args=(seen,))
    thread.start()
    try:
        begun.wait()
        signal.raise_signal(signal.SIGINT)  # stands for Ctrl-C
        thread.join()
    except KeyboardInterrupt:
        seen.append("main: KeyboardInterrupt")
        seen.append(f"worker alive: {thread.is_alive()}")
    leave.set()
    thread.join()
    return seen


if __name__ == "__main__":
    print("\n".join(main()))
