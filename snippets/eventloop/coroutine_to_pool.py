"""A coroutine function cannot be run in an executor as it is."""

import asyncio
from concurrent.futures import ProcessPoolExecutor


async def work(number: int) -> int:
    await asyncio.sleep(0.01)
    return number * number


async def ask(pool: ProcessPoolExecutor) -> object:
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(pool, work, 7)


def main() -> object:
    with ProcessPoolExecutor(max_workers=1) as pool:
        return asyncio.run(ask(pool))


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "TypeError"
# ///
