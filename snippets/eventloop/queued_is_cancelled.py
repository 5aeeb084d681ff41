"""`cancel` says True, and stops only what has not begun."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Event

log: list[str] = []


async def cancel_both(one_thread: ThreadPoolExecutor) -> None:
    begun, end = Event(), Event()

    def work(name: str) -> None:
        begun.set()
        end.wait()
        log.append(f"{name} done")

    loop = asyncio.get_running_loop()
    first = loop.run_in_executor(one_thread, work, "first")
    second = loop.run_in_executor(one_thread, work, "second")
    begun.wait()
    log.append(f"first cancelled: {first.cancel()}")
    log.append(f"second cancelled: {second.cancel()}")
    await asyncio.sleep(0)  # the loop passes it on
    end.set()


def main() -> list[str]:
    log.clear()
    with ThreadPoolExecutor(max_workers=1) as one_thread:
        asyncio.run(cancel_both(one_thread))
    return log


if __name__ == "__main__":
    print(*main(), sep="\n")
