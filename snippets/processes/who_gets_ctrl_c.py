"""Ctrl-C reaches the whole process group, children included."""

import os
import signal
import time
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def child(name: str, ready: EventType) -> None:
    if name == "in a group of its own":
        os.setpgid(0, 0)
    try:
        ready.set()
        while True:
            time.sleep(0.05)  # stands for a piece of work
    except KeyboardInterrupt:
        print(name, "got it", flush=True)


def main() -> dict[str, int | None]:
    children = []
    for name in ("in our group", "in a group of its own"):
        ready = Event()
        one = Process(target=child, args=(name, ready), name=name)
        one.start()
        ready.wait()
        children.append(one)
    try:
        # What a terminal does: to all in the foreground group.
        os.killpg(os.getpgrp(), signal.SIGINT)
        time.sleep(60)
    except KeyboardInterrupt:
        print("the parent got it", flush=True)
    children[0].join()
    children[1].terminate()
    children[1].join()
    return {one.name: one.exitcode for one in children}


if __name__ == "__main__":
    for name, code in main().items():
        print(f"{name}: exit code {code}")

# /// script
# [tool.evidence]
# order = "any"
# ///
