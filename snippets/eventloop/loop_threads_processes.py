"""One loop waits, threads block for it, a process computes for it."""

import asyncio
import time
from concurrent.futures import ProcessPoolExecutor


def block(name: str) -> str:
    time.sleep(0.3)  # stands for a call that blocks
    return name


def compute(name: str) -> str:
    sum(number * number % 7 for number in range(1_500_000))
    return name


async def wait(name: str) -> str:
    for _ in range(6):
        await asyncio.sleep(0.05)  # stands for requests
        print("tick", flush=True)
    return name


async def work(pool: ProcessPoolExecutor) -> tuple[str, ...]:
    loop = asyncio.get_running_loop()
    return await asyncio.gather(
        wait("waited in the loop"),
        asyncio.to_thread(block, "blocked in a thread"),
        asyncio.to_thread(block, "blocked in another"),
        loop.run_in_executor(pool, compute, "computed in a process"),
    )


def main() -> tuple[str, ...]:
    with ProcessPoolExecutor(max_workers=1) as pool:  # before the loop
        return asyncio.run(work(pool))


if __name__ == "__main__":
    print(*main(), sep="\n")
