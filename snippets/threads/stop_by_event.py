"""A thread that waits for its stop event ends as soon as it is set."""

import time
from threading import Event, Thread


def watch(stop: Event) -> None:
    try:
        while not stop.wait(10):  # 10 seconds, or less if told so
            print("looked again")
    finally:
        print("cleaned up", flush=True)


def main() -> bool:
    stop = Event()
    thread = Thread(target=watch, args=(stop,), name="watcher")
    try:
        thread.start()
        time.sleep(0.2)  # stands for the work of the main thread
    finally:
        stop.set()  # also if the work fails
        thread.join()
    return thread.is_alive()


if __name__ == "__main__":
    print("alive:", main())
