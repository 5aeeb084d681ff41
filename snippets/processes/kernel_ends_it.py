"""On Linux, the kernel can end a child with its parent."""

import ctypes
import multiprocessing
import signal
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection

PR_SET_PDEATHSIG = 1  # from <linux/prctl.h>


def worker(line: Connection) -> None:
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    line.send("ready")
    line.recv()  # nothing will come: stands for work


def boss(line: Connection) -> None:
    # To the kernel, a forkserver's children are the forkserver's.
    context = multiprocessing.get_context("spawn")
    context.Process(target=worker, args=(line,), daemon=True).start()
    line.recv()


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
        return "it has gone"  # nobody has the other end any more


if __name__ == "__main__":
    print("the worker:", main())
