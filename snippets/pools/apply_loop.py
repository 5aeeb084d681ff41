"""apply in a loop does one task at a time, in whichever worker."""

import time
from multiprocessing import Pool

Span = tuple[float, float]


def task(_: int) -> Span:
    began = time.monotonic()
    time.sleep(0.2)  # stands for work
    return began, time.monotonic()


def at_once(spans: list[Span]) -> int:
    """Return how many tasks were under way at most."""
    return max(
        sum(began <= moment < ended for began, ended in spans)
        for moment, _ in spans
    )


def main() -> int:
    with Pool(2) as pool:
        spans = [pool.apply(task, (number,)) for number in range(4)]
    return at_once(spans)


if __name__ == "__main__":
    print("tasks at the same time:", main())

# /// script
# [tool.evidence]
# alone = true
# ///
