"""A child that is not a daemon keeps a finished program from ending."""

import faulthandler
import time
from multiprocessing import Process


def main() -> None:
    Process(target=time.sleep, args=(3,), name="listener").start()
    print("main is done", flush=True)


if __name__ == "__main__":
    main()
    # After 1 s: show where every thread is. The program goes on.
    faulthandler.dump_traceback_later(1)

# /// script
# [tool.evidence]
# varies = "the addresses of threads"
# ///
