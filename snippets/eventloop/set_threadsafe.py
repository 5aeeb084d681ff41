"""`call_soon_threadsafe` hands a call to the loop, and wakes it."""

import asyncio
from threading import Thread, current_thread


async def main() -> str:
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    set_by: list[str] = []

    def finish() -> None:
        set_by.append(current_thread().name)
        done.set()

    thread = Thread(
        target=loop.call_soon_threadsafe, args=(finish,), name="worker"
    )
    thread.start()
    await done.wait()
    thread.join()
    return set_by[0]


if __name__ == "__main__":
    print("set by:", asyncio.run(main()))
