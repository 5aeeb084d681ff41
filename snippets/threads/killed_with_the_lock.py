"""A process killed while it holds a lock never releases it."""

import multiprocessing
import time
from multiprocessing.synchronize import Event, Lock


def work(lock: Lock, holds: Event) -> None:
    with lock:
        holds.set()
        time.sleep(10)  # stands for the work under the lock


def main() -> bool:
    lock, holds = multiprocessing.Lock(), multiprocessing.Event()
    process = multiprocessing.Process(target=work, args=(lock, holds))
    process.start()
    holds.wait()
    process.terminate()
    process.join()
    return lock.acquire(timeout=0.3)


if __name__ == "__main__":
    print("the lock can be taken:", main())

# /// script
# [tool.evidence.survivors]
# "left out: process.join()" = "it dies soon, joined or not"
# ///
