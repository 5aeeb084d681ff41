"""On Linux, the kernel can end a child with its parent."""

import ctypes
import os
import signal
from multiprocessing import Pipe, Process, get_context, parent_process
from multiprocessing.connection import Connection

PR_SET_PDEATHSIG = 1  # from <linux/prctl.h>


def end_with_parent() -> None:
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    parent = parent_process()
    if parent is None or os.getppid() != parent.pid:
        os._exit(1)  # it had gone before the kernel was asked


def worker(line: Connection, *, early: bool) -> None:
    if early:
        end_with_parent()
    line.send("ready")
    line.recv()
    end_with_parent()
    line.send("still there")


def boss(line: Connection, *, early: bool) -> None:
    # To the kernel, a forkserver's children are the forkserver's.
    child = get_context("spawn").Process(
        target=worker, args=(line,), kwargs={"early": early}
    )
    child.start()
    child.join()


def fate(*, early: bool) -> str:
    ours, theirs = Pipe()
    parent = Process(
        target=boss, args=(theirs,), kwargs={"early": early}
    )
    parent.start()
    theirs.close()
    ours.recv()
    parent.kill()
    parent.join()
    try:
        if not early:
            ours.send("the parent has gone; ask the kernel now")
        return str(ours.recv()) if ours.poll(5) else "still there"
    except (EOFError, OSError):
        return "it has gone"  # nobody has the other end any more


if __name__ == "__main__":
    print("asked in time, the worker:", fate(early=True))
    print("asked too late, the worker:", fate(early=False))
