"""What blocks goes to a thread, what computes to a process."""

import asyncio
import time
from concurrent.futures import ProcessPoolExecutor


def compute(number: int) -> int:
    return number * number


# --8<-- [start:sheet]
async def serve(pool: ProcessPoolExecutor) -> list[int]:
    loop, bound = asyncio.get_running_loop(), asyncio.Semaphore(10)

    async def handle(number: int) -> int:
        async with bound:  # ten at a time
            await asyncio.to_thread(time.sleep, 0.01)  # it blocks
            return await loop.run_in_executor(pool, compute, number)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(handle(n)) for n in range(20)]
    return [task.result() for task in tasks]


# --8<-- [end:sheet]


def main() -> list[int]:
    # One for all requests.
    with ProcessPoolExecutor(max_workers=2) as pool:
        return asyncio.run(serve(pool))


if __name__ == "__main__":
    print(sum(main()))
