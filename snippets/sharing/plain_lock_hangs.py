"""A Value with a plain Lock waits for itself."""

import faulthandler
from multiprocessing import Lock, Value


def main() -> None:
    counter = Value("i", 0, lock=Lock())  # not the RLock it would have
    with counter.get_lock():
        counter.value += 1  # takes the lock once more
    print("counted")  # never comes


if __name__ == "__main__":
    # After 1.5 s: show where it is, and end the program.
    faulthandler.dump_traceback_later(1.5, exit=True)
    main()

# /// script
# [tool.evidence]
# fails = 1
# ///
