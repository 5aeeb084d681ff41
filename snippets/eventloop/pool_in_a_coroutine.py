"""A pool's with block in a coroutine stops the loop at its end."""

import asyncio
import time
from collections.abc import Coroutine
from concurrent.futures import Future, ProcessPoolExecutor


def compute() -> None:
    time.sleep(0.6)  # stands for computing


calls: list[Future[None]] = []


async def call(pool: ProcessPoolExecutor) -> None:
    calls.append(pool.submit(compute))
    await asyncio.wrap_future(calls[-1])


async def with_inside() -> None:
    with ProcessPoolExecutor(max_workers=1) as pool:
        await call(pool)


async def no_waiting() -> None:
    pool = ProcessPoolExecutor(max_workers=1)
    try:
        await call(pool)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


async def timed(work: Coroutine[None, None, None]) -> str:
    try:
        async with asyncio.timeout(0.1):
            await work
    except TimeoutError:
        late = calls[-1].done()
        return "after the work" if late else "while it worked"
    return "never"


def main() -> dict[str, str]:
    with ProcessPoolExecutor(max_workers=1) as pool:
        return {
            "with block in the coroutine": asyncio.run(
                timed(with_inside())
            ),
            "pool made before the loop": asyncio.run(timed(call(pool))),
            "shutdown(wait=False)": asyncio.run(timed(no_waiting())),
        }


if __name__ == "__main__":
    for form, when in main().items():
        print(f"{form}: timed out {when}")
