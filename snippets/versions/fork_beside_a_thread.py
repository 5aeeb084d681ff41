"""Since 3.12, Python warns of a fork beside another thread."""

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
        thread.start()
        try:
            child = Process(target=hello)
            child.start()  # forks here, if that is the start method
            child.join()
        finally:
            stop.set()
            thread.join()
    return [f"{w.category.__name__}: {w.message}" for w in caught]


if __name__ == "__main__":
    for line in main() or ["no warning"]:
        print(line)

# /// script
# [tool.evidence]
# varies = "the process numbers"
# ///
