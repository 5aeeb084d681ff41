"""Children started before any thread give no warning."""

import warnings
from multiprocessing import Process
from threading import Event, Thread


def hello() -> None:
    print("hello from the child", flush=True)


def main() -> list[str]:
    stop = Event()
    thread = Thread(target=stop.wait)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        child = Process(target=hello)
        child.start()  # no other thread is there to hold a lock
        try:
            thread.start()
            child.join()
        finally:
            stop.set()
            thread.join()
    return [f"{w.category.__name__}: {w.message}" for w in caught]


if __name__ == "__main__":
    for line in main() or ["no warning"]:
        print(line)
