"""Who is killed with a lock in its hand never gives it back."""

import time
from multiprocessing import Event, Lock, Process
from multiprocessing.synchronize import Event as EventType
from multiprocessing.synchronize import Lock as LockType


def work(lock: LockType, holds: EventType) -> None:
    with lock:
        holds.set()
        time.sleep(10)  # stands for the work under the lock


def main() -> bool:
    lock, holds = Lock(), Event()
    process = Process(target=work, args=(lock, holds), name="worker")
    process.start()
    holds.wait()
    process.terminate()
    process.join()
    return lock.acquire(timeout=0.3)


if __name__ == "__main__":
    print("the lock can be taken:", main())
