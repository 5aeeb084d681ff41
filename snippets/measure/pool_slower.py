"""Four workers take longer than a loop over tasks that are tiny."""

import time
from itertools import pairwise
from multiprocessing import Pool

NUMBERS = range(10_000)


def square(number: int) -> int:
    return number * number


def main() -> dict[str, float]:
    """Return milliseconds."""
    times = [time.perf_counter()]
    by_loop = [square(number) for number in NUMBERS]
    times.append(time.perf_counter())
    with Pool(4) as pool:
        times.append(time.perf_counter())
        pool.map(abs, range(4), chunksize=1)  # wait for the start
        times.append(time.perf_counter())
        by_pool = pool.map(square, NUMBERS)
        times.append(time.perf_counter())
    assert by_loop == by_pool
    loop, made, awake, sent = (
        1e3 * (end - start) for start, end in pairwise(times)
    )
    return {
        "the loop": loop,
        "starting 4 workers": made + awake,
        "pool.map": sent,
    }


if __name__ == "__main__":
    for what, milliseconds in main().items():
        print(f"{what}: {milliseconds:.1f} ms")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
