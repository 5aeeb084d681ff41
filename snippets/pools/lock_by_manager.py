"""A manager's lock can be an argument: what is sent is a proxy."""

from multiprocessing import Manager, Pool
from threading import Lock


def task(lock: Lock, name: str) -> str:
    with lock:  # asks the manager's process
        return f"{name} had the lock"


def main() -> list[str]:
    with Manager() as manager, Pool(2) as pool:
        lock = manager.Lock()
        return pool.starmap(task, [(lock, "tea"), (lock, "milk")])


if __name__ == "__main__":
    for line in main():
        print(line)
