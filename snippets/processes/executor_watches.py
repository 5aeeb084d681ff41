"""An initializer lets an executor's workers watch their parent."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe, Process, parent_process
from multiprocessing.connection import Connection, wait
from threading import Thread

kept: list[Connection] = []


def leave_with_parent() -> None:
    if parent := parent_process():
        wait([parent.sentinel])
    os._exit(1)


def watch(line: Connection) -> None:
    Thread(target=leave_with_parent, daemon=True).start()
    kept.append(line)  # open for as long as the worker lives


def boss(line: Connection) -> None:
    with ProcessPoolExecutor(
        max_workers=2, initializer=watch, initargs=(line,)
    ) as executor:
        line.send(executor.submit(int).result())
        line.recv()  # nothing will come


def main() -> str:
    ours, theirs = Pipe()
    parent = Process(target=boss, args=(theirs,))
    parent.start()
    theirs.close()
    ours.recv()
    parent.kill()
    parent.join()
    try:
        return str(ours.recv()) if ours.poll(5) else "still there"
    except (EOFError, ConnectionResetError):
        return "all have gone"  # nobody has the other end any more


if __name__ == "__main__":
    print("the workers:", main())
