"""Which workers outlive a parent that is killed, and which do not."""

import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe, Pool, Process
from multiprocessing.connection import Connection
from typing import Any

KINDS = ("daemon Process", "idle Pool", "busy Pool", "idle Executor")
kept: list[Any] = []  # what must not be collected


def sign_in(line: Connection, seconds: float = 0) -> None:
    kept.append(line)  # open for as long as the worker lives
    line.send(os.getpid())
    time.sleep(seconds)


def boss(kind: str, line: Connection) -> None:
    if kind == "daemon Process":
        Process(target=sign_in, args=(line, 60), daemon=True).start()
    elif kind == "idle Pool":
        kept.append(Pool(1, initializer=sign_in, initargs=(line,)))
    elif kind == "busy Pool":
        kept.append(Pool(1))
        kept[0].apply_async(sign_in, (line, 60))
    else:
        executor = ProcessPoolExecutor(
            max_workers=1, initializer=sign_in, initargs=(line,)
        )
        kept.append(executor)
        executor.submit(int).result()
    time.sleep(60)


def main() -> dict[str, str]:
    lines = {}
    for kind in KINDS:
        for number in (signal.SIGTERM, signal.SIGKILL):
            ours, theirs = Pipe()
            parent = Process(target=boss, args=(kind, theirs))
            parent.start()
            theirs.close()
            lines[f"{kind}, {number.name}"] = ours, ours.recv()
            os.kill(parent.pid or 0, number)
            parent.join()
    time.sleep(1)  # whatever ends by itself has ended by then
    fates = {}
    for case, (ours, worker) in lines.items():
        fates[case] = "ends" if ours.poll() else "lives on"
        if fates[case] == "lives on":
            os.kill(worker, signal.SIGKILL)
    return fates


if __name__ == "__main__":
    for case, fate in main().items():
        print(f"{case:23} {fate}")
