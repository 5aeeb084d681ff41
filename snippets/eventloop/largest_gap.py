"""A loop stands still while it computes, not while others do."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial

Work = Callable[[], Awaitable[float]]
Gaps = dict[str, tuple[float, float]]


def compute() -> float:
    begin = time.perf_counter()
    sum(number * number % 7 for number in range(300_000))
    return time.perf_counter() - begin  # what it took


async def inline() -> float:
    return compute()


async def largest_gap(work: Work) -> tuple[float, float]:
    """Return the longest time between ticks, and that of the work."""
    job = asyncio.ensure_future(work())
    last, gap = time.perf_counter(), 0.0
    while not job.done():
        await asyncio.sleep(0.002)  # a tick: an answer to somebody
        now = time.perf_counter()
        last, gap = now, max(gap, now - last)
    return gap, await job


async def compare(pool: ProcessPoolExecutor) -> Gaps:
    loop = asyncio.get_running_loop()
    in_process = partial(loop.run_in_executor, pool, compute)
    in_thread = partial(asyncio.to_thread, compute)
    return {
        "inline": await largest_gap(inline),
        "thread": await largest_gap(in_thread),
        "process": await largest_gap(in_process),
    }


def main() -> Gaps:
    with ProcessPoolExecutor(max_workers=1) as pool:
        pool.submit(time.perf_counter).result()  # its worker is awake
        return asyncio.run(compare(pool))


if __name__ == "__main__":
    for where, (gap, took) in main().items():
        print(f"{where}: largest gap {gap * 1000:.0f} ms", end=", ")
        print(f"computing {took * 1000:.0f} ms")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
