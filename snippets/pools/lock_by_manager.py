"""A manager's lock can be an argument: what is sent is a proxy."""

from multiprocessing import Manager, Pool
from threading import Lock


def task(lock: Lock) -> bool:
    """Try to take the lock; ask the manager's process for it."""
    got = lock.acquire(blocking=False)
    if got:
        lock.release()
    return got


def main() -> tuple[bool, bool]:
    with Manager() as manager, Pool(1) as pool:
        lock = manager.Lock()  # made after the pool
        with lock:
            while_held = pool.apply(task, (lock,))
        return while_held, pool.apply(task, (lock,))


if __name__ == "__main__":
    while_held, afterwards = main()
    print("a worker got the lock while we held it:", while_held)
    print("and afterwards:", afterwards)
