"""A process killed with the lock of a Value never releases it."""

import os
import signal
from multiprocessing import Process, Value
from multiprocessing.sharedctypes import Synchronized


def work(counter: "Synchronized[int]") -> None:
    with counter.get_lock():
        counter.value += 1
        os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    counter: Synchronized[int] = Value("i", 0)
    child = Process(target=work, args=(counter,))
    child.start()
    child.join()
    print("the holder is gone; exit code", child.exitcode, flush=True)
    # `counter.value` takes the lock as well, and would wait forever.
    if not counter.get_lock().acquire(timeout=0.5):
        raise TimeoutError("the counter cannot even be read")


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# ///
