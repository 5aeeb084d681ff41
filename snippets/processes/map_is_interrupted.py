"""Ctrl-C ends pool.map; it needs no timeout for that."""

import os
import signal
import sys
import time
from multiprocessing import Pool
from threading import Event, Thread


def ignore_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def press_ctrl_c(heard: Event) -> None:
    while not heard.wait(0.1):  # stands for your finger
        os.kill(os.getpid(), signal.SIGINT)


def main() -> str:
    heard = Event()
    finger = Thread(target=press_ctrl_c, args=(heard,))
    with Pool(2, initializer=ignore_ctrl_c) as pool:
        try:
            finger.start()
            pool.map(time.sleep, [60, 60])
        except KeyboardInterrupt:
            return "pool.map was interrupted"
        finally:
            heard.set()
    return "pool.map came to its end"


if __name__ == "__main__":
    print(main())
    sys.exit(128 + signal.SIGINT)  # what a shell makes of Ctrl-C

# /// script
# [tool.evidence]
# fails = 130
# ///
