"""A forked grandchild keeps its parent's sentinel from being ready."""

import os
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait


def stay(line: Connection) -> None:
    line.recv()  # until it is told to go


def leave(line: Connection) -> None:
    Process(target=stay, args=(line,)).start()
    line.send("a grandchild was started")
    os._exit(0)  # without waiting for it


def main() -> tuple[bool, bool]:
    ours, theirs = Pipe()
    child = Process(target=leave, args=(theirs,))
    child.start()
    theirs.close()
    ours.recv()
    seen = bool(wait([child.sentinel], timeout=1))
    ended = not child.is_alive()  # asks the system, not the sentinel
    ours.send("you may go")
    child.join()
    ours.close()
    return ended, seen


if __name__ == "__main__":
    ended, seen = main()
    print(
        f"the child has ended: {ended}, its sentinel is ready: {seen}"
    )
