"""One long call into C keeps the GIL, and the event loop waits."""

import asyncio
import time


# --8<-- [start:compute]
def compute() -> int:
    print("computing", flush=True)
    total = sum(range(40_000_000))  # one call: sum is written in C
    print("computed", flush=True)
    return total


# --8<-- [end:compute]


async def tick() -> float:
    """Return the longest time between two ticks, in seconds."""
    last, longest = time.perf_counter(), 0.0
    for _ in range(8):
        await asyncio.sleep(0.1)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        print("tick", flush=True)
    return longest


async def work() -> float:
    """Return how long the computing took, in seconds."""
    await asyncio.sleep(0.25)
    start = time.perf_counter()
    await asyncio.to_thread(compute)
    return time.perf_counter() - start


async def main() -> tuple[float, float]:
    return await asyncio.gather(tick(), work())


if __name__ == "__main__":
    longest, computing = asyncio.run(main())
    print(f"computing took {computing:.2f} s")
    print(f"longest time between ticks: {longest:.2f} s")

# /// script
# [tool.evidence]
# alone = true
# order = "any"
# varies = "times"
# ///
