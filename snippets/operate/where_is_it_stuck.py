"""faulthandler names the line in which each thread of a hang waits."""

import faulthandler
import threading

first, second = threading.Lock(), threading.Lock()
both_hold_one = threading.Barrier(2)


def take(mine: threading.Lock, other: threading.Lock) -> None:
    with mine:
        both_hold_one.wait()
        with other:  # held by the other thread, forever
            print("never printed")


def main() -> None:
    # After one second: print where every thread is, and give up.
    faulthandler.dump_traceback_later(1, exit=True)
    a = threading.Thread(target=take, args=(first, second))
    b = threading.Thread(target=take, args=(second, first))
    a.start()
    b.start()
    a.join()
    b.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = 1
# ///
