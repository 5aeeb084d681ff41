"""Nobody waits for a daemon thread, so Ctrl-C ends the program."""

import asyncio
import signal
from collections.abc import Callable
from threading import Event, Thread


def in_daemon(work: Callable[[], str]) -> asyncio.Future[str]:
    """Return a future for what `work` returns in a thread."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str] = loop.create_future()

    def answer(result: str) -> None:
        if not future.done():  # nobody has given up
            future.set_result(result)

    def run() -> None:
        loop.call_soon_threadsafe(answer, work())

    Thread(target=run, daemon=True).start()
    return future


async def main() -> None:
    print(await in_daemon(lambda: "an answer"))
    begun = Event()

    def blocked() -> str:
        begun.set()
        Event().wait()  # never comes back
        return "never"

    future = in_daemon(blocked)
    begun.wait()
    signal.raise_signal(signal.SIGINT)  # as Ctrl-C does
    await future


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("ended, with the thread in its call")
