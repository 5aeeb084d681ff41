"""When one fails, a group cancels the others; `gather` does not."""

import asyncio


async def fails() -> None:
    raise ValueError("no connection")


async def works(log: list[str]) -> None:
    try:
        await asyncio.sleep(0.05)
        log.append("the other one: done")
    except asyncio.CancelledError:
        log.append("the other one: cancelled")
        raise


async def with_gather() -> list[str]:
    log: list[str] = []
    other = asyncio.create_task(works(log))
    try:
        await asyncio.gather(fails(), other)
    except ValueError:
        log.append("gather has raised")
    await other
    return log


async def with_group() -> list[str]:
    log: list[str] = []
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(works(log))
            group.create_task(fails())
    except* ValueError:
        log.append("the group has raised")
    return log


async def main() -> list[list[str]]:
    return [await with_gather(), await with_group()]


if __name__ == "__main__":
    for log in asyncio.run(main()):
        print(*log, sep=", ")
