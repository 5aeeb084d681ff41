"""A new task begins when its maker next waits."""

import asyncio
import time


async def child(log: list[str]) -> None:
    log.append("child")


async def main() -> list[str]:
    log: list[str] = []
    task = asyncio.create_task(child(log))
    time.sleep(0.1)  # noqa: ASYNC251 (blocks the loop: nobody begins)
    log.append("after time.sleep")
    await asyncio.sleep(0)
    log.append("after asyncio.sleep")
    await task
    return log


if __name__ == "__main__":
    print(*asyncio.run(main()), sep=", ")
