"""Asked to be an error, the warning of a fork is silent until 3.15."""

import warnings
from multiprocessing import Process
from threading import Event, Thread


def hello() -> None:
    print("hello from the child", flush=True)


def main() -> str:
    stop = Event()
    thread = Thread(target=stop.wait)
    child = Process(target=hello)
    thread.start()
    try:
        child.start()
        child.join()
    finally:
        stop.set()
        thread.join()
    return "started and joined, and nothing was raised"


if __name__ == "__main__":
    warnings.simplefilter("error")  # the same as python -W error
    print(main())

# /// script
# [tool.evidence]
# varies = "the process numbers"
# [tool.evidence.fails]
# "fork >=3.15" = "DeprecationWarning"
# ///
