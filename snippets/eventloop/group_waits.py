"""A task that tells its thread, and waits, keeps the group whole."""

import asyncio
from threading import Event


def save(begun: Event, stop: Event, log: list[str]) -> None:
    begun.set()
    stop.wait()  # in a loop, between two steps
    log.append("thread: stopped, tidied up")


async def saver(begun: Event, log: list[str]) -> None:
    stop = Event()
    work = asyncio.create_task(
        asyncio.to_thread(save, begun, stop, log)
    )
    try:
        await asyncio.shield(work)  # a cancel ends this await only
    finally:
        stop.set()
        await work


async def fails(begun: Event) -> None:
    await asyncio.to_thread(begun.wait)  # the other one is at work
    raise ValueError("no connection")


async def main() -> list[str]:
    begun, log = Event(), list[str]()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(saver(begun, log))
            group.create_task(fails(begun))
    except* ValueError as errors:
        log.append(f"group: ended by {errors.exceptions[0]!r}")
    return log


if __name__ == "__main__":
    print(*asyncio.run(main()), sep="\n")
