"""What a process has begun, it does to the end, whoever gave up."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.synchronize import Event

events: dict[str, Event] = {}


def take(begun: Event, go_on: Event, saved: Event) -> None:
    events.update(begun=begun, go_on=go_on, saved=saved)


def save() -> None:
    events["begun"].set()
    events["go_on"].wait()
    events["saved"].set()


async def main() -> list[str]:
    begun, go_on, saved = (multiprocessing.Event() for _ in range(3))
    loop, log = asyncio.get_running_loop(), []
    with ProcessPoolExecutor(
        1, initializer=take, initargs=(begun, go_on, saved)
    ) as pool:
        call = loop.run_in_executor(pool, save)
        await asyncio.to_thread(begun.wait)
        log.append(f"the await: cancelled {call.cancel()}")
        log.append(f"the process: saved {saved.is_set()}")
        go_on.set()
    log.append(f"the pool is left: saved {saved.is_set()}")
    return log


if __name__ == "__main__":
    print(*asyncio.run(main()), sep="\n")
