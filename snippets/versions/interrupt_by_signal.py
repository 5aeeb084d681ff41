"""Before 3.14, a program sent the signal of Ctrl-C itself."""

import os
import signal
import time
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def child(parent: Connection) -> None:
    try:
        parent.send("at work")
        while True:
            time.sleep(0.05)  # stands for a piece of work
    except KeyboardInterrupt:
        print("child: interrupted", flush=True)
    finally:
        print("child: cleaned up", flush=True)


def main() -> int | None:
    here, there = Pipe()
    process = Process(target=child, args=(there,))
    process.start()
    here.recv()
    assert process.pid  # it was started
    os.kill(process.pid, signal.SIGINT)
    process.join()
    return process.exitcode


if __name__ == "__main__":
    print("exit code:", main())
