"""A forked grandchild keeps its parent's sentinel from being ready."""

import os
import time
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait


def stay(line: Connection) -> None:
    line.recv()  # until it is told to go


def leave(line: Connection) -> None:
    Process(target=stay, args=(line,)).start()
    line.send("a grandchild was started")
    os._exit(0)  # without waiting for it


def main() -> bool:
    ours, theirs = Pipe()
    child = Process(target=leave, args=(theirs,))
    child.start()
    theirs.close()
    ours.recv()
    while child.is_alive():
        time.sleep(0.01)
    ready = bool(wait([child.sentinel], timeout=1))
    ours.send("you may go")
    child.join()
    ours.close()
    return ready


if __name__ == "__main__":
    print("the child has ended; its sentinel is ready:", main())
