"""When one process fails, the others can be stopped at once."""

import sys
import time
from multiprocessing import Process
from multiprocessing.connection import wait
from typing import Any


def slow() -> None:
    time.sleep(60)  # nobody has to wait for that


def broken() -> None:
    sys.exit("there is no tea")


def main() -> dict[str, int | None]:
    targets = (slow, broken)
    children = [Process(target=t, name=t.__name__) for t in targets]
    for child in children:
        child.start()
    running: dict[Any, Process] = {c.sentinel: c for c in children}
    while running:
        for sentinel in wait(list(running)):
            ended = running.pop(sentinel)
            ended.join()  # only then is its exit code there
            if ended.exitcode != 0:
                for child in running.values():
                    child.terminate()
    return {child.name: child.exitcode for child in children}


if __name__ == "__main__":
    for name, code in main().items():
        print(f"{name}: exit code {code}")
