"""`gather` raises the first error, and drops all others."""

import asyncio
import gc
from typing import Any

reported: list[str] = []


def report(
    _: asyncio.AbstractEventLoop, context: dict[str, Any]
) -> None:
    """Take what asyncio would log."""
    reported.append(f"{context['message']}: {context['exception']}")


async def fails(name: str, turns: int) -> None:
    for _ in range(turns):
        await asyncio.sleep(0)
    raise ValueError(f"{name} failed")


async def main() -> list[str]:
    asyncio.get_running_loop().set_exception_handler(report)
    said = []
    try:
        await asyncio.gather(fails("the first", 1), fails("mail", 2))
    except ValueError as error:
        said.append(f"gather raised: {error}")
    task = asyncio.create_task(fails("a task nobody awaits", 1))
    await asyncio.sleep(0.01)  # both have failed by now
    assert task.done()
    del task
    gc.collect()  # asyncio reports when a task is collected
    return [*said, *reported]


if __name__ == "__main__":
    print(*asyncio.run(main()), sep="\n")
