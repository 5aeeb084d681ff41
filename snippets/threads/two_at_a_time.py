"""A semaphore of two lets two threads in, and no third one."""

import time
from threading import Lock, Semaphore, Thread

door = Semaphore(2)
lock = Lock()
inside = 0
most = 0


def task() -> None:
    global inside, most
    with door:
        with lock:
            inside += 1
            most = max(most, inside)
        time.sleep(0.2)  # stands for asking a server
        with lock:
            inside -= 1


def main() -> int:
    threads = [
        Thread(target=task, name=f"thread {n}") for n in range(1, 7)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return most


if __name__ == "__main__":
    print("inside at most:", main())
