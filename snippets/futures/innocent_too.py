"""A dead worker takes down the tasks of all others."""

import os
import signal
import time
from concurrent.futures import Future, ProcessPoolExecutor


def quick() -> str:
    return "has its result"


def innocent() -> str:
    time.sleep(60)
    return "never comes"


def die() -> str:
    os.kill(os.getpid(), signal.SIGKILL)
    return "never comes"


def outcome(future: Future[str]) -> str:
    error = future.exception()
    return type(error).__name__ if error else future.result()


def main() -> dict[str, str]:
    with ProcessPoolExecutor(max_workers=2) as pool:
        done = pool.submit(quick)
        done.result()
        futures = [pool.submit(task) for task in (innocent, die)]
    names = ("done", "innocent", "killed")
    return dict(zip(names, map(outcome, [done, *futures]), strict=True))


if __name__ == "__main__":
    for name, what in main().items():
        print(f"{name}: {what}")
