"""What a dead holder left can be read without its lock."""

import os
import signal
from multiprocessing import Process, Value
from multiprocessing.sharedctypes import Synchronized


def work(counter: "Synchronized[int]", *, dies: bool) -> None:
    with counter.get_lock():
        counter.value += 1
        if dies:
            os.kill(os.getpid(), signal.SIGKILL)


def ran(counter: "Synchronized[int]", *, dies: bool) -> int | None:
    child = Process(target=work, args=(counter,), kwargs={"dies": dies})
    child.start()
    child.join()
    return child.exitcode


def main() -> int:
    counter: Synchronized[int] = Value("i", 0)
    if ran(counter, dies=True) != 0:
        # All its users have ended: nobody writes any more.
        left = counter.get_obj().value  # asks for no lock
        print("it left", left)
        counter = Value("i", left)
    ran(counter, dies=False)
    return counter.value


if __name__ == "__main__":
    print("after the next one:", main())
