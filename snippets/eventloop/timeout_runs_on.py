"""A timeout ends the waiting; the thread works on, to its end."""

import asyncio
from threading import Event


def order(gave_up: Event, log: list[str]) -> None:
    gave_up.wait()  # stands for a slow server
    log.append("the thread: ordered")


async def main() -> list[str]:
    gave_up, log = Event(), list[str]()
    try:
        await asyncio.wait_for(
            asyncio.to_thread(order, gave_up, log), timeout=0.1
        )
    except TimeoutError:
        log.append("the task: timed out")
        gave_up.set()
    return log


if __name__ == "__main__":
    log: list[str] = asyncio.run(main())  # waits for the thread, too
    print(*log, sep="\n")
