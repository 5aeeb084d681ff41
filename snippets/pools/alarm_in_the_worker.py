"""An alarm in the worker ends a task, and the worker goes on."""

import signal
import time
from collections.abc import Callable
from multiprocessing import Pool


class OutOfTime(BaseException):
    """Not an Exception, so that a task's own except lets it pass."""


def ring(_number: int, _frame: object) -> None:
    raise OutOfTime


def limited(seconds: float, function: Callable[[], str]) -> str:
    """Run in a worker's main thread, where signals are handled."""
    signal.signal(signal.SIGALRM, ring)
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, seconds)
            return function()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except OutOfTime:  # also one that rings in the finally
        return "given up"


def quick() -> str:
    return "done"


def endless() -> str:
    while True:
        pass


def stubborn() -> str:
    while True:
        try:
            time.sleep(0.01)  # stands for reading from a network
        except Exception:  # noqa: S112
            continue


def main() -> list[str]:
    limits = [(20, quick), (0.2, endless), (0.2, stubborn), (20, quick)]
    with Pool(1) as pool:
        return pool.starmap(limited, limits)


if __name__ == "__main__":
    for said in main():
        print(said)

# /// script
# [tool.evidence]
# alone = true
# ///
