"""A daemon process lives on when its parent is ended by SIGTERM."""

import os
import signal
from multiprocessing import Pipe, Process, current_process
from multiprocessing.connection import Connection


def worker(line: Connection) -> None:
    while True:
        daemon = current_process().daemon
        line.send(f"{line.recv()} I live on; daemon: {daemon}")


def boss(line: Connection) -> None:
    child = Process(target=worker, args=(line,), daemon=True)
    child.start()
    line.send(child.pid)
    child.join()


def main() -> tuple[int | None, str]:
    ours, theirs = Pipe()
    parent = Process(target=boss, args=(theirs,))
    parent.start()
    orphan: int = ours.recv()
    parent.terminate()  # SIGTERM
    parent.join()
    ours.send("Your parent is gone.")
    answer: str = ours.recv()
    os.kill(orphan, signal.SIGKILL)  # nobody else would end it
    return parent.exitcode, answer


if __name__ == "__main__":
    code, answer = main()
    print("the parent's exit code:", code)
    print("the worker:", answer)
