"""A handler turns SIGTERM into SystemExit, and finally runs."""

import signal
import sys
import time
from multiprocessing import Event, Process, synchronize
from types import FrameType


def leave(_number: int, _frame: FrameType | None) -> None:
    sys.exit(3)


def work(ready: synchronize.Event) -> None:
    signal.signal(signal.SIGTERM, leave)
    try:
        ready.set()
        while True:  # a long sleep could begin just after the signal
            time.sleep(0.05)
    finally:
        print("finally: tidied up", flush=True)


def main() -> int | None:
    ready = Event()
    process = Process(target=work, args=(ready,))
    process.start()
    ready.wait()
    process.terminate()
    process.join()
    return process.exitcode


if __name__ == "__main__":
    print("exit code", main())
