"""A thread that sleeps sees its stop flag only when it wakes."""

import time
from threading import Event, Thread


def watch(stop: Event, asleep: Event) -> None:
    while not stop.is_set():
        asleep.set()
        time.sleep(0.4)  # a minute would be worse


def main() -> tuple[bool, bool]:
    stop, asleep = Event(), Event()
    thread = Thread(target=watch, args=(stop, asleep), name="watcher")
    thread.start()
    asleep.wait()
    stop.set()
    thread.join(timeout=0.02)
    still_there = thread.is_alive()
    thread.join()
    return still_there, thread.is_alive()


if __name__ == "__main__":
    soon, later = main()
    print("alive just after the stop:", soon)
    print("alive after its sleep:", later)
