"""A signal that is blocked everywhere can be waited for in a thread."""

import os
import signal
from threading import Event, Thread

stop = Event()


def watch(numbers: set[signal.Signals], told: list[str]) -> None:
    number = signal.sigwait(numbers)
    # An ordinary line of an ordinary thread: locks are allowed here.
    told.append(signal.Signals(number).name)
    stop.set()


def main() -> list[str]:
    numbers, told = {signal.SIGTERM}, list[str]()
    # Before any thread is started: they all inherit it.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, numbers)
    thread = Thread(target=watch, args=(numbers, told), name="watcher")
    thread.start()
    os.kill(os.getpid(), signal.SIGTERM)  # stands for kill
    stop.wait()
    thread.join()
    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return told


if __name__ == "__main__":
    print("the watcher got", *main())

# /// script
# [tool.evidence.survivors]
# "left out: stop.wait" = "the join below waits for it too"
# "left out: thread.join" = "Python joins it at exit"
# ///
