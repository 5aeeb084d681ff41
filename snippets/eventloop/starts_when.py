"""`run_in_executor` begins at once, `to_thread` when it is awaited."""

import asyncio
from threading import Event


async def main() -> dict[str, bool]:
    loop = asyncio.get_running_loop()
    first, second = Event(), Event()
    future = loop.run_in_executor(None, first.set)
    coroutine = asyncio.to_thread(second.set)
    begun = {
        "run_in_executor": first.wait(10),
        "to_thread": second.is_set(),
    }
    await future
    await coroutine
    begun["to_thread, awaited"] = second.is_set()
    return begun


if __name__ == "__main__":
    for way, begun in asyncio.run(main()).items():
        print(f"{way}: {begun}")
