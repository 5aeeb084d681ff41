"""After Ctrl-C, `asyncio.run` waits for every thread it has."""

import asyncio
import signal
import time
from collections.abc import Callable
from threading import Event


def deaf(begun: Event, _stop: Event) -> None:
    begun.set()
    time.sleep(0.5)  # stands for a call that nobody can end


def listening(begun: Event, stop: Event) -> None:
    begun.set()
    stop.wait(0.5)  # the same wait, but it can be ended


Work = Callable[[Event, Event], None]


async def run(work: Work, pressed: list[float]) -> None:
    begun, stop = Event(), Event()
    thread = asyncio.create_task(asyncio.to_thread(work, begun, stop))
    try:
        await asyncio.sleep(0)  # the call is handed in
        begun.wait()
        pressed.append(time.perf_counter())
        signal.raise_signal(signal.SIGINT)  # as Ctrl-C does
        await thread
    finally:
        stop.set()


def exit_takes(work: Work) -> float:
    """Return the seconds from Ctrl-C to the end of `asyncio.run`."""
    pressed: list[float] = []
    try:
        asyncio.run(run(work, pressed))
    except KeyboardInterrupt:
        return time.perf_counter() - pressed[0]
    raise AssertionError("no KeyboardInterrupt")


def main() -> dict[str, float]:
    return {
        "blocking call": exit_takes(deaf),
        "told by an event": exit_takes(listening),
    }


if __name__ == "__main__":
    for form, seconds in main().items():
        print(f"{form}: the exit took {seconds:.2f} s")

# /// script
# [tool.evidence]
# varies = "times"
# ///
