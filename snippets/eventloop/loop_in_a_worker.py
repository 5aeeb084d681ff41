"""A worker process can run an event loop of its own."""

import asyncio
import os
from concurrent.futures import ProcessPoolExecutor


async def square(number: int) -> int:
    await asyncio.sleep(0.01)  # stands for a request
    return number * number


async def all_of(numbers: range) -> list[int]:
    return await asyncio.gather(*map(square, numbers))


def in_a_loop(numbers: range) -> tuple[int, list[int]]:
    # A new loop, in the worker.
    return os.getpid(), asyncio.run(all_of(numbers))


async def ask(pool: ProcessPoolExecutor) -> list[tuple[int, list[int]]]:
    loop = asyncio.get_running_loop()
    calls = [
        loop.run_in_executor(pool, in_a_loop, half)
        for half in (range(4), range(4, 8))
    ]
    return await asyncio.gather(*calls)


def main() -> list[tuple[bool, list[int]]]:
    with ProcessPoolExecutor(max_workers=2) as pool:
        halves = asyncio.run(ask(pool))
    return [(pid == os.getpid(), half) for pid, half in halves]


if __name__ == "__main__":
    for in_parent, half in main():
        print(half, "computed in the parent:", in_parent)
