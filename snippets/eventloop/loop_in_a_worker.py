"""A worker process can run an event loop of its own."""

import asyncio
from concurrent.futures import ProcessPoolExecutor


async def square(number: int) -> int:
    await asyncio.sleep(0.01)  # stands for a request
    return number * number


async def all_of(numbers: range) -> list[int]:
    return await asyncio.gather(*map(square, numbers))


def in_a_loop(numbers: range) -> list[int]:
    return asyncio.run(all_of(numbers))  # a new loop, in the worker


async def main() -> list[list[int]]:
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as pool:
        halves = (range(4), range(4, 8))
        calls = [
            loop.run_in_executor(pool, in_a_loop, h) for h in halves
        ]
        return await asyncio.gather(*calls)


if __name__ == "__main__":
    for half in asyncio.run(main()):
        print(half)
