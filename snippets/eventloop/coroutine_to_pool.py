"""A coroutine function cannot be run in an executor as it is."""

import asyncio
from concurrent.futures import ProcessPoolExecutor


async def work(number: int) -> int:
    await asyncio.sleep(0.01)
    return number * number


async def main() -> object:
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        return await loop.run_in_executor(pool, work, 7)


if __name__ == "__main__":
    print(asyncio.run(main()))

# /// script
# [tool.evidence]
# fails = "TypeError"
# ///
