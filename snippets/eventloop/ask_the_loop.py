"""A thread can have the loop run a coroutine, and wait for it."""

import asyncio
from threading import current_thread


async def look_up(key: str) -> str:
    await asyncio.sleep(0.05)  # stands for an async client
    return f"{key} found by {current_thread().name}"


def worker(loop: asyncio.AbstractEventLoop) -> str:
    future = asyncio.run_coroutine_threadsafe(look_up("ada"), loop)
    return future.result()  # blocks this thread, not the loop


async def main() -> str:
    loop = asyncio.get_running_loop()
    return await asyncio.to_thread(worker, loop)


if __name__ == "__main__":
    print(asyncio.run(main()))
