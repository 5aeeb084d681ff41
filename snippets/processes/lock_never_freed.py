"""A lock stays locked when its holder is terminated."""

import time
from multiprocessing import Event, Lock, Process, synchronize


def work(lock: synchronize.Lock, has_it: synchronize.Event) -> None:
    with lock:
        has_it.set()
        time.sleep(60)


def main() -> None:
    lock, has_it = Lock(), Event()
    process = Process(target=work, args=(lock, has_it))
    process.start()
    has_it.wait()
    process.terminate()
    process.join()
    print("the holder is gone; exit code", process.exitcode)
    if not lock.acquire(timeout=1):  # without a timeout: forever
        raise TimeoutError("the lock is still locked")


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# ///
