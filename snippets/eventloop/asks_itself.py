"""Waiting for the loop in its own thread blocks it forever."""

import asyncio


async def look_up() -> str:
    return "found"


async def main() -> tuple[str, str]:
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(look_up(), loop)
    try:
        first = future.result(timeout=0.2)  # the loop stands here
    except TimeoutError:
        first = "nothing"
    return first, await asyncio.wrap_future(future)


if __name__ == "__main__":
    blocked, awaited = asyncio.run(main())
    print("result():", blocked)
    print("await:", awaited)
