"""Slow calls with threads of their own leave the default ones free."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Event

SLOW_CALLS = 50


def slow(end: Event) -> None:
    end.wait(30)  # stands for a call that takes long


async def main() -> tuple[str, int]:
    loop, end = asyncio.get_running_loop(), Event()
    with ThreadPoolExecutor(2) as for_slow_calls:
        calls = [
            loop.run_in_executor(for_slow_calls, slow, end)
            for _ in range(SLOW_CALLS)
        ]
        answer = await asyncio.to_thread(str, "healthy")
        waiting = sum(not call.done() for call in calls)
        end.set()
        await asyncio.gather(*calls)
    return answer, waiting


if __name__ == "__main__":
    answer, waiting = asyncio.run(main())
    print(answer)
    print("slow calls still under way:", waiting)
