"""A notify() that comes before the wait is lost."""

import faulthandler
from threading import Condition, Thread

loaded = Condition()


def load() -> None:
    with loaded:
        loaded.notify()  # nobody waits yet, so nobody is woken
        print("loader: notified", flush=True)


def use() -> None:
    with loaded:
        print("user: waiting", flush=True)
        loaded.wait()
        print("user: woken")  # never reached


def main() -> None:
    loader = Thread(target=load, name="loader")
    loader.start()
    loader.join()  # forces the unlucky timing
    user = Thread(target=use, name="user")
    user.start()
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)
    user.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = 1
# [tool.evidence.survivors]
# "one by one: loader.start" = "the next line joins it anyway"
# ///
