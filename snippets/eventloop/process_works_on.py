"""A process finishes the call it has begun, whoever gave up."""

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


async def give_up(
    pool: ProcessPoolExecutor, begun: Event, saved: Event
) -> list[str]:
    call = asyncio.get_running_loop().run_in_executor(pool, save)
    await asyncio.to_thread(begun.wait)
    log = [f"the await: cancelled {call.cancel()}"]
    return [*log, f"the process: saved {saved.is_set()}"]


def main() -> list[str]:
    begun, go_on, saved = (multiprocessing.Event() for _ in range(3))
    with ProcessPoolExecutor(
        max_workers=1, initializer=take, initargs=(begun, go_on, saved)
    ) as pool:
        log = asyncio.run(give_up(pool, begun, saved))
        go_on.set()
    return [*log, f"the pool is left: saved {saved.is_set()}"]


if __name__ == "__main__":
    print(*main(), sep="\n")
