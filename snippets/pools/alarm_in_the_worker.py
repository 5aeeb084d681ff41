"""An alarm in the worker ends a task, and the worker goes on."""

import signal
from collections.abc import Callable
from multiprocessing import Pool


def ring(_number: int, _frame: object) -> None:
    raise TimeoutError("took too long")


def limited(seconds: float, function: Callable[[], str]) -> str:
    """Run in a worker's main thread, where signals are handled."""
    signal.signal(signal.SIGALRM, ring)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        return function()
    except TimeoutError as error:
        return f"given up: it {error}"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def endless() -> str:
    while True:
        pass


def quick() -> str:
    return "done"


def main() -> list[str]:
    with Pool(1) as pool:
        tasks = [(20, quick), (0.2, endless), (20, quick)]
        return pool.starmap(limited, tasks)


if __name__ == "__main__":
    for answer in main():
        print(answer)

# /// script
# [tool.evidence]
# alone = true
# ///
