"""apply_async hands in all tasks; they are done side by side."""

import time
from multiprocessing import Barrier, Pool, synchronize

Span = tuple[float, float]
both: synchronize.Barrier


def keep(barrier: synchronize.Barrier) -> None:
    global both
    both = barrier


def task(_: int) -> Span:
    began = time.monotonic()
    both.wait(20)  # for another task: so they overlap for certain
    time.sleep(0.2)  # stands for work
    return began, time.monotonic()


def at_once(spans: list[Span]) -> int:
    """Return how many tasks were under way at most."""
    return max(
        sum(began <= moment < ended for began, ended in spans)
        for moment, _ in spans
    )


def main() -> int:
    with Pool(
        processes=2, initializer=keep, initargs=(Barrier(2),)
    ) as pool:
        results = [pool.apply_async(task, (n,)) for n in range(4)]
        return at_once([result.get() for result in results])


if __name__ == "__main__":
    print("tasks at the same time:", main())

# /// script
# [tool.evidence]
# alone = true
# ///
