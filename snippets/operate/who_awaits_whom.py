"""asyncio's pstree shows what each task of a running loop awaits."""

import asyncio
import multiprocessing
import runpy
import sys
from multiprocessing.synchronize import Event


async def fetch(_page: str) -> None:
    await asyncio.Event().wait()  # an answer that never comes


async def fetch_all(hangs: Event) -> None:
    async with asyncio.TaskGroup() as group:
        for page in "AB":
            group.create_task(fetch(page), name=f"page {page}")
        await asyncio.sleep(0)  # each task has begun
        asyncio.get_running_loop().call_soon(hangs.set)


def serve(hangs: Event) -> None:
    asyncio.run(fetch_all(hangs))


def main() -> None:
    hangs = multiprocessing.Event()
    server = multiprocessing.Process(target=serve, args=(hangs,))
    server.start()
    try:
        hangs.wait()
        # As `python -m asyncio pstree PID` does, but run by a parent:
        # Linux may forbid all others to look.
        sys.argv = ["asyncio", "pstree", str(server.pid)]
        runpy.run_module("asyncio", run_name="__main__")
    finally:
        server.kill()
        server.join()


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
