"""A group that fails cancels its tasks, but not their threads."""

import asyncio
from threading import Event


def save(begun: Event, go_on: Event, log: list[str]) -> None:
    begun.set()
    go_on.wait()
    log.append("thread: saved")


async def saver(begun: Event, go_on: Event, log: list[str]) -> None:
    try:
        await asyncio.to_thread(save, begun, go_on, log)
    except asyncio.CancelledError:
        log.append("its task: cancelled")
        raise


async def fails(begun: Event) -> None:
    await asyncio.to_thread(begun.wait)  # the other one is at work
    raise ValueError("no connection")


async def main() -> list[str]:
    begun, go_on, log = Event(), Event(), list[str]()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(saver(begun, go_on, log))
            group.create_task(fails(begun))
    except* ValueError as errors:
        log.append(f"group: ended by {errors.exceptions[0]!r}")
    go_on.set()
    return log


if __name__ == "__main__":
    log: list[str] = asyncio.run(main())  # waits for the thread, too
    print(*log, sep="\n")
