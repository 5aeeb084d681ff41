"""An exception sent to a blocked thread waits until it runs again."""

import ctypes
import time
from threading import Lock, Thread

gate = Lock()
waits = False


def work(log: list[str]) -> None:
    global waits
    try:
        waits = True  # nothing can come between this and the call
        gate.acquire()  # stands for any call that blocks
    except SystemExit:
        log.append("stopped")


def send_exit(thread: Thread) -> int:
    """Return how many threads were hit."""
    send = ctypes.pythonapi.PyThreadState_SetAsyncExc
    ident = ctypes.c_ulong(thread.ident or 0)
    return int(send(ident, ctypes.py_object(SystemExit)))


def main() -> tuple[int, bool, list[str]]:
    log: list[str] = []
    gate.acquire()
    thread = Thread(target=work, args=(log,), name="worker")
    thread.start()
    while not waits:
        time.sleep(0.001)
    hit = send_exit(thread)
    thread.join(timeout=0.3)
    alive = thread.is_alive()
    gate.release()  # what it waited for has come
    thread.join()
    return hit, alive, log


if __name__ == "__main__":
    hit, alive, log = main()
    print("threads hit:", hit)
    print("alive after that:", alive)
    print("when its wait was over:", *log)
