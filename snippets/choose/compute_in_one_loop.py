"""In an event loop, six sums are made one after another."""

import asyncio

TASKS = 6


async def compute(number: int) -> int:
    total = 0
    for step in range(3_000_000):
        total += step * number % 7
    return total


async def main() -> list[int]:
    return await asyncio.gather(*map(compute, range(TASKS)))


if __name__ == "__main__":
    print(asyncio.run(main()))

# /// script
# [tool.evidence]
# timed = true
# ///
