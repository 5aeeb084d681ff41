"""A thread that works now and then, and stops when it is asked."""

import time
from threading import Event, Thread


# --8<-- [start:sheet]
def watch(stop: Event, seen: list[str]) -> None:
    while not stop.wait(timeout=0.02):  # sleeps, and can be woken
        seen.append("looked")


def watched(seconds: float) -> list[str]:
    stop, seen = Event(), list[str]()
    thread = Thread(target=watch, args=(stop, seen), name="watcher")
    thread.start()
    try:
        time.sleep(seconds)  # stands for the work of main
    finally:
        stop.set()
        thread.join()
    return seen


# --8<-- [end:sheet]


def main() -> bool:
    return "looked" in watched(0.3)


if __name__ == "__main__":
    print(main())
