"""Slow calls with threads of their own leave the default ones free."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Event

SLOW_CALLS = 50


def slow(end: Event) -> None:
    end.wait(30)  # stands for a call that takes long


async def serve(for_slow_calls: ThreadPoolExecutor) -> tuple[str, int]:
    loop, end = asyncio.get_running_loop(), Event()
    calls = [
        loop.run_in_executor(for_slow_calls, slow, end)
        for _ in range(SLOW_CALLS)
    ]
    health = await asyncio.to_thread(str, "healthy")
    waiting = sum(not call.done() for call in calls)
    end.set()
    await asyncio.gather(*calls)
    return health, waiting


def main() -> tuple[str, int]:
    with ThreadPoolExecutor(max_workers=2) as for_slow_calls:
        return asyncio.run(serve(for_slow_calls))


if __name__ == "__main__":
    health, waiting = main()
    print(health)
    print("slow calls still under way:", waiting)
