"""When all threads are taken, one more call waits until one is free."""

import asyncio
import os
from threading import Event, Semaphore

cores = getattr(os, "process_cpu_count", os.cpu_count)() or 1
THREADS = min(32, cores + 4)  # what asyncio takes by default


def slow(begun: Semaphore, end: Event) -> None:
    begun.release()
    end.wait(30)  # stands for a call that takes long


async def main() -> tuple[bool, str]:
    begun, end = Semaphore(0), Event()
    slow_calls = [
        asyncio.create_task(asyncio.to_thread(slow, begun, end))
        for _ in range(THREADS)
    ]
    await asyncio.sleep(0)  # each task hands in its call
    for _ in slow_calls:
        begun.acquire()  # all of them have begun
    health = asyncio.create_task(asyncio.to_thread(str, "healthy"))
    await asyncio.wait([health], timeout=0.2)
    waits = not health.done()
    end.set()
    answer = await health
    await asyncio.gather(*slow_calls)
    return waits, answer


if __name__ == "__main__":
    waits, answer = asyncio.run(main())
    print("no answer while the others block:", waits)
    print("after that:", answer)
