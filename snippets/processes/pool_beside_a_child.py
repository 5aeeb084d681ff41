"""Idle workers of a killed pool live on if a fork has their pipe."""

import os
import signal
import time
from multiprocessing import Pipe, Pool, Process
from multiprocessing.connection import Connection

kept: list[Connection] = []


def keep(line: Connection) -> None:
    kept.append(line)  # open for as long as the worker lives


def other_work(line: Connection) -> None:
    line.close()  # only the pool's worker keeps it
    time.sleep(60)


def boss(line: Connection) -> None:
    pool = Pool(1, initializer=keep, initargs=(line,))
    worker = pool.apply(os.getpid)
    # A fork copies all open pipes, the pool's among them.
    other = Process(target=other_work, args=(line,), daemon=True)
    other.start()
    line.send((worker, other.pid))
    time.sleep(60)


def main() -> str:
    ours, theirs = Pipe()
    parent = Process(target=boss, args=(theirs,))
    parent.start()
    theirs.close()
    worker, other = ours.recv()
    parent.kill()
    parent.join()
    lives_on = not ours.poll(2)  # or the line is at its end
    if lives_on:
        os.kill(worker, signal.SIGKILL)
    os.kill(other, signal.SIGKILL)
    return "lives on" if lives_on else "ends"


if __name__ == "__main__":
    print("the idle worker of the pool", main())
