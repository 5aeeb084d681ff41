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


async def ask(pool: ProcessPoolExecutor) -> tuple[int, list[int]]:
    loop = asyncio.get_running_loop()  # the parent's loop runs, too
    return await loop.run_in_executor(pool, in_a_loop, range(5))


def main() -> tuple[bool, list[int]]:
    with ProcessPoolExecutor(max_workers=1) as pool:
        pid, squares = asyncio.run(ask(pool))
    return pid == os.getpid(), squares


if __name__ == "__main__":
    in_parent, squares = main()
    print(squares)
    print("computed in the parent:", in_parent)
