"""While a coroutine computes, the event loop stands still."""

import asyncio
import time


def compute() -> int:
    print("computing", flush=True)
    numbers = range(2, 300_000)
    primes = sum(
        all(n % d for d in range(2, int(n**0.5) + 1)) for n in numbers
    )
    print("computed", flush=True)
    return primes


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
    compute()  # no await: nobody else gets a turn
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
