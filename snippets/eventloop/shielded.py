"""`shield` protects the task, not the `await` for it."""

import asyncio


async def save(log: list[str]) -> None:
    await asyncio.sleep(0.05)
    log.append("saved")


async def ask(work: asyncio.Task[None], log: list[str]) -> None:
    try:
        await asyncio.shield(work)
    except asyncio.CancelledError:
        log.append("the waiting was cancelled")
        raise


async def main() -> list[str]:
    log: list[str] = []
    work = asyncio.create_task(save(log))
    waiting = asyncio.create_task(ask(work, log))
    await asyncio.sleep(0)  # it waits now
    waiting.cancel()
    await asyncio.wait([waiting])
    await work
    return log


if __name__ == "__main__":
    print(*asyncio.run(main()), sep="\n")
