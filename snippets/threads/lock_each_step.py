"""A lock around each step, but not around both, protects nothing."""

from threading import Barrier, Lock, Thread

counter = 0
lock = Lock()


def add_one(both_have_read: Barrier) -> None:
    global counter
    with lock:
        seen = counter
    both_have_read.wait()  # forces the unlucky timing
    with lock:
        counter = seen + 1


def main() -> int:
    barrier = Barrier(2)
    threads = [
        Thread(target=add_one, args=(barrier,)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counter


if __name__ == "__main__":
    print("added one twice:", main())
