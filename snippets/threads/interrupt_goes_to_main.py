"""Ctrl-C raises KeyboardInterrupt in main; a worker never sees it."""

import signal
from threading import Event, Thread

begun, leave = Event(), Event()


def work() -> None:
    try:
        begun.set()
        leave.wait()
        print("worker: nothing happened", flush=True)
    except KeyboardInterrupt:
        print("worker: interrupted", flush=True)


def main() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    thread = Thread(target=work)
    try:
        thread.start()
        begun.wait()
        signal.raise_signal(signal.SIGINT)  # stands for Ctrl-C
        thread.join()
    except KeyboardInterrupt:
        print("main: interrupted", flush=True)
        print("worker alive:", thread.is_alive(), flush=True)
        raise  # a program that Ctrl-C ended must not look successful
    finally:
        leave.set()
        thread.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "KeyboardInterrupt"
# [tool.evidence.survivors]
# "left out: begun.wait()" = "it never sees it, begun or not"
# "left out: thread.join()" = "1st: not reached; 2nd: Python joins"
# ///
