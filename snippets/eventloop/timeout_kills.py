"""A process can be ended from outside, whatever it does."""

import asyncio
from multiprocessing import Process


def stuck() -> None:
    while True:  # listens to nobody
        pass


async def main() -> int | None:
    process = Process(target=stuck)
    process.start()
    end = asyncio.create_task(asyncio.to_thread(process.join))
    try:
        await asyncio.wait([end], timeout=0.1)  # cancels nothing
    finally:  # also where this task is cancelled
        if not end.done():
            process.kill()
    await end
    return process.exitcode


if __name__ == "__main__":
    print("exit code:", asyncio.run(main()))
