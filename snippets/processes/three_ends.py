"""Each end of a process leaves an exit code that tells it apart."""

import sys
import time
from multiprocessing import Process


def returns() -> None:
    time.sleep(0.2)  # stands for work


def gives_up() -> None:
    time.sleep(0.4)
    sys.exit(3)


def is_stopped() -> None:
    time.sleep(60)  # nobody wants to wait for that


def main() -> dict[str, int | None]:
    targets = (returns, gives_up, is_stopped)
    children = [Process(target=t, name=t.__name__) for t in targets]
    for child in children:
        child.start()
    *first, last = children
    for child in first:
        child.join()
    last.terminate()
    last.join()
    return {child.name: child.exitcode for child in children}


if __name__ == "__main__":
    for name, code in main().items():
        print(f"{name}: exit code {code}")
