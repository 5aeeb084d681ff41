"""After a second Ctrl-C the interpreter itself waits for the thread."""

import asyncio
import faulthandler
import signal
from threading import Event


def press() -> None:
    print("Ctrl-C", flush=True)
    signal.raise_signal(signal.SIGINT)


def blocked(loop: asyncio.AbstractEventLoop) -> None:
    loop.call_soon_threadsafe(press)
    Event().wait()  # a call that never comes back


async def impatient() -> None:
    try:
        await asyncio.Event().wait()
    finally:  # asyncio.run has begun to clean up
        asyncio.get_running_loop().call_later(0.1, press)


async def main() -> None:
    task = asyncio.create_task(impatient())
    loop = asyncio.get_running_loop()
    try:
        await asyncio.to_thread(blocked, loop)
    finally:
        print("the task was cancelled:", not task.done(), flush=True)


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("asyncio.run has ended", flush=True)
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)

# /// script
# [tool.evidence]
# fails = 1
# ///
