"""A pool made for each request starts a process for each request."""

import asyncio
import os
from concurrent.futures import ProcessPoolExecutor

REQUESTS = 3


async def with_new_pool() -> int:
    loop = asyncio.get_running_loop()
    # Leaving the block also blocks the loop: do not copy this one.
    with ProcessPoolExecutor(max_workers=1) as pool:
        return await loop.run_in_executor(pool, os.getpid)


async def with_pool(pool: ProcessPoolExecutor) -> int:
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(pool, os.getpid)


async def serve(pool: ProcessPoolExecutor) -> tuple[int, int]:
    new = {await with_new_pool() for _ in range(REQUESTS)}
    kept = {await with_pool(pool) for _ in range(REQUESTS)}
    return len(new), len(kept)


def main() -> tuple[int, int]:
    with ProcessPoolExecutor(
        max_workers=1
    ) as pool:  # before there is a loop
        pool.submit(os.getpid).result()  # its worker is awake
        return asyncio.run(serve(pool))


if __name__ == "__main__":
    new, kept = main()
    print(f"{REQUESTS} requests")
    print("processes, with a pool for each:", new)
    print("processes, with one pool for all:", kept)
