"""While another process computes, the event loop goes on."""

import asyncio
import time
from concurrent.futures import ProcessPoolExecutor


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


# --8<-- [start:work]
async def work(workers: ProcessPoolExecutor) -> float:
    """Return how long the computing took, in seconds."""
    await asyncio.sleep(0.25)
    start = time.perf_counter()
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(workers, compute)
    return time.perf_counter() - start


async def both(workers: ProcessPoolExecutor) -> tuple[float, float]:
    return await asyncio.gather(tick(), work(workers))


def main() -> tuple[float, float]:
    with ProcessPoolExecutor(max_workers=1) as workers:
        workers.submit(abs, 0).result()  # its worker is awake
        return asyncio.run(both(workers))


if __name__ == "__main__":
    longest, computing = main()
    print(f"computing took {computing:.2f} s")
    print(f"longest time between ticks: {longest:.2f} s")
# --8<-- [end:work]

# /// script
# [tool.evidence]
# alone = true
# order = "any"
# varies = "times"
# ///
