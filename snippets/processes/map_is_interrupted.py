"""Ctrl-C ends pool.map; it needs no timeout for that."""

import os
import signal
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
    with Pool(2, ignore_ctrl_c) as pool:
        Thread(target=press_ctrl_c, args=(heard,)).start()
        try:
            pool.map(time.sleep, [60, 60])
        except KeyboardInterrupt:
            heard.set()
            return "pool.map was interrupted"
    return "pool.map came to its end"


if __name__ == "__main__":
    print(main())
