"""An asyncio lock belongs to one loop; others may not wait for it."""

import asyncio


async def use(lock: asyncio.Lock) -> None:
    async with lock:
        await asyncio.sleep(0)  # the other one wants it meanwhile


async def two(lock: asyncio.Lock) -> None:
    await asyncio.gather(use(lock), use(lock))


async def main() -> str:
    lock = asyncio.Lock()
    await two(lock)
    try:
        # A thread with a loop of its own.
        await asyncio.to_thread(asyncio.run, two(lock))
    except RuntimeError as error:
        return str(error).partition("> ")[2]
    return "no error"


if __name__ == "__main__":
    print("the lock", asyncio.run(main()))
