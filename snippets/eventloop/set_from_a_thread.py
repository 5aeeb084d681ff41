"""A thread sets an asyncio event, and the loop sleeps on."""

import asyncio
import faulthandler
import selectors
from threading import Event, Thread

loop_sleeps = Event()


class Watched(selectors.DefaultSelector):
    """Forces the unlucky timing: the loop sleeps already."""

    def select(
        self, timeout: float | None = None
    ) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            loop_sleeps.set()
        return super().select(timeout)


def worker(done: asyncio.Event) -> None:
    loop_sleeps.wait()
    done.set()  # not the loop's thread, and nobody wakes the loop
    print("set:", done.is_set(), flush=True)
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)


async def main() -> None:
    done = asyncio.Event()
    Thread(target=worker, args=(done,), name="worker").start()
    await done.wait()
    print("woken")  # never comes


if __name__ == "__main__":
    loop = asyncio.SelectorEventLoop(Watched())
    loop.run_until_complete(main())

# /// script
# [tool.evidence]
# fails = 1
# ///
