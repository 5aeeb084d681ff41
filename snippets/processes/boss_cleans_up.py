"""A parent that turns SIGTERM into SystemExit ends its daemons."""

import signal
import sys
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from types import FrameType


def leave(_number: int, _frame: FrameType | None) -> None:
    sys.exit(3)


def worker(line: Connection) -> None:
    line.send("ready")
    line.recv()  # nothing will come: stands for work


def boss(line: Connection) -> None:
    signal.signal(signal.SIGTERM, leave)
    child = Process(target=worker, args=(line,), daemon=True)
    child.start()
    line.send("it has been started")
    while child.is_alive():
        child.join(0.05)


def main() -> tuple[int | None, str]:
    ours, theirs = Pipe()
    parent = Process(target=boss, args=(theirs,))
    parent.start()
    theirs.close()
    ours.recv(), ours.recv()  # from both
    parent.terminate()  # SIGTERM
    parent.join()
    try:
        found = str(ours.recv()) if ours.poll(5) else "still there"
    except (EOFError, ConnectionResetError):
        found = "it has gone"  # nobody has the other end any more
    return parent.exitcode, found


if __name__ == "__main__":
    code, found = main()
    print("the parent's exit code:", code)
    print("the worker:", found)
