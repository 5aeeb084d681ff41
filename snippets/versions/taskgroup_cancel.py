"""`TaskGroup.cancel()` ends a group, and no exception comes out."""

import asyncio


async def answer(group: asyncio.TaskGroup, log: list[str]) -> None:
    log.append("an answer")
    group.cancel()  # nobody needs the others any more


async def search(log: list[str]) -> None:
    try:
        await asyncio.sleep(60)  # stands for a slow search
    finally:
        log.append("a search was ended")


async def main() -> list[str]:
    log: list[str] = []
    async with asyncio.TaskGroup() as group:
        group.create_task(search(log))
        group.create_task(search(log))
        group.create_task(answer(group, log))
    return log


if __name__ == "__main__":
    for line in asyncio.run(main()):
        print(line)

# /// script
# requires-python = ">=3.15"
# ///
