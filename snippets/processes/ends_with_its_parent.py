"""A worker that watches its parent's sentinel ends by itself."""

import os
from multiprocessing import Pipe, Process, parent_process
from multiprocessing.connection import Connection, wait
from threading import Thread


def leave_with_parent() -> None:
    if parent := parent_process():
        wait([parent.sentinel])  # whichever way it ended
    os._exit(1)


def worker(line: Connection) -> None:
    Thread(target=leave_with_parent, daemon=True).start()
    line.send("ready")
    line.recv()  # nothing will come: stands for work


def boss(line: Connection) -> None:
    for _ in range(2):
        Process(target=worker, args=(line,), daemon=True).start()
    line.recv()


def main() -> str:
    ours, theirs = Pipe()
    parent = Process(target=boss, args=(theirs,))
    parent.start()
    theirs.close()
    for _ in range(2):
        ours.recv()
    parent.kill()  # SIGKILL: it cannot do anything about it
    parent.join()
    try:
        return str(ours.recv()) if ours.poll(5) else "still there"
    except (EOFError, ConnectionResetError):
        return "both have gone"  # nobody has the other end any more


if __name__ == "__main__":
    print("the workers:", main())
