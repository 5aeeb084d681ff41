"""A Pool whose workers deny being daemons leaves orphans behind."""

import multiprocessing
import os
import signal
import time
from multiprocessing.connection import Connection
from multiprocessing.pool import Pool
from typing import Any

default: Any = multiprocessing.get_context()
kept: list[Connection] = []


class NoDaemon(default.Process):  # type: ignore[misc]
    @property
    def daemon(self) -> bool:
        return False

    @daemon.setter
    def daemon(self, value: bool) -> None:
        pass


class NoDaemonContext(type(default)):  # type: ignore[misc]
    Process = NoDaemon


def keep(line: Connection) -> None:
    kept.append(line)


def stay(line: Connection) -> None:
    line.send(os.getpid())
    time.sleep(60)


def have_a_child() -> None:
    multiprocessing.Process(target=stay, args=(kept[0],)).start()


def main() -> bool:
    ours, theirs = multiprocessing.Pipe()
    context: Any = NoDaemonContext()
    with Pool(
        1, initializer=keep, initargs=(theirs,), context=context
    ) as pool:
        pool.apply(have_a_child)
        grandchild: int = ours.recv()
    pool.join()  # the pool has ended, and so has its worker
    theirs.close()
    lives_on = not ours.poll(1)  # or the line would be at its end
    if lives_on:
        os.kill(grandchild, signal.SIGKILL)
    return lives_on


if __name__ == "__main__":
    print("the worker's child lives on:", main())
