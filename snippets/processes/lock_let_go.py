"""A holder that leaves by SystemExit lets go of its lock."""

import signal
import sys
import time
from multiprocessing import Event, Lock, Process, synchronize
from types import FrameType


def leave(_number: int, _frame: FrameType | None) -> None:
    sys.exit(3)


def work(lock: synchronize.Lock, has_it: synchronize.Event) -> None:
    signal.signal(signal.SIGTERM, leave)
    with lock:
        has_it.set()
        while True:  # a long sleep could begin just after the signal
            time.sleep(0.05)


def main() -> tuple[int | None, bool]:
    lock, has_it = Lock(), Event()
    process = Process(target=work, args=(lock, has_it))
    process.start()
    has_it.wait()
    process.terminate()
    process.join()
    return process.exitcode, lock.acquire(timeout=5)


if __name__ == "__main__":
    code, acquired = main()
    print(f"exit code {code}; the lock is ours: {acquired}")
