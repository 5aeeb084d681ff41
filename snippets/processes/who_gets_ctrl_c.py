"""Ctrl-C reaches the whole process group, children included."""

import os
import signal
import sys
import time
from multiprocessing import Event, Process, synchronize


def child(name: str, ready: synchronize.Event) -> None:
    if name == "in a group of its own":
        os.setpgid(0, 0)
    try:
        ready.set()
        while True:
            time.sleep(0.05)  # stands for a piece of work
    except KeyboardInterrupt:
        print(name, "got it", flush=True)
        sys.exit(130)


def program() -> None:
    os.setpgid(0, 0)  # or a real terminal's group would be hit
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
        print("the program got it", flush=True)
    children[0].join()
    children[1].terminate()
    children[1].join()
    for one in children:
        print(f"{one.name}: exit code {one.exitcode}", flush=True)


def main() -> int | None:
    # A child can have a group of its own: nobody else is hit.
    process = Process(target=program)
    process.start()
    process.join()
    return process.exitcode


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# order = "any"
# ///
