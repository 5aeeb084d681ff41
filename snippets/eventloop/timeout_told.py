"""A thread that is told of the timeout stops, and tidies up."""

import asyncio
from threading import Event


def order(stop: Event, log: list[str]) -> None:
    for _ in range(1000):
        if stop.wait(0.01):  # one short step, then look
            log.append("the thread: stopped")
            return
    log.append("the thread: ordered")


async def main() -> list[str]:
    stop, log = Event(), list[str]()
    thread = asyncio.create_task(asyncio.to_thread(order, stop, log))
    await asyncio.wait([thread], timeout=0.1)  # cancels nothing
    if not thread.done():
        log.append("the task: timed out")
        stop.set()
        await thread  # now it ends soon
    log.append("the task: goes on")
    return log


if __name__ == "__main__":
    print(*asyncio.run(main()), sep="\n")
