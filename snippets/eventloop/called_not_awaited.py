"""Calling a coroutine function runs nothing of it."""

import asyncio


async def save(log: list[str]) -> None:
    log.append("saved")


async def main() -> list[str]:
    log = ["begin"]
    coroutine = save(log)
    log.append("called")
    await coroutine
    log.append("awaited")
    return log


if __name__ == "__main__":
    print(*asyncio.run(main()))
