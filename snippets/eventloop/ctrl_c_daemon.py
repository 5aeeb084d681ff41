"""Nobody waits for a daemon thread, so Ctrl-C ends the program."""

import asyncio
import signal
import sys
from collections.abc import Callable
from concurrent.futures import Future
from threading import Event, Thread


def in_daemon(work: Callable[[], str]) -> asyncio.Future[str]:
    """Call `work` in a thread, and return a future of its outcome."""
    outcome: Future[str] = Future()

    def run() -> None:
        try:
            result = work()
        except BaseException as error:
            outcome.set_exception(error)
        else:
            outcome.set_result(result)

    outcome.set_running_or_notify_cancel()  # as executors do
    Thread(target=run, daemon=True).start()
    return asyncio.wrap_future(outcome)


async def main() -> None:
    print(await in_daemon(lambda: "a result"))
    try:
        await in_daemon(lambda: str(1 / 0))
    except ZeroDivisionError as error:
        print("an error:", error)
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
        sys.exit("interrupted, with the thread in its call")

# /// script
# [tool.evidence]
# fails = 1
# ///
