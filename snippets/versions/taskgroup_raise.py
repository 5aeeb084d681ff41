"""Before 3.15, an exception of your own ended a group."""

import asyncio


class EnoughError(Exception):
    """No error: it only ends the group that it is raised in."""


async def answer(log: list[str]) -> None:
    log.append("an answer")
    raise EnoughError  # nobody needs the others any more


async def search(log: list[str]) -> None:
    try:
        await asyncio.sleep(60)  # stands for a slow search
    finally:
        log.append("a search was ended")


async def main() -> list[str]:
    log: list[str] = []
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(search(log))
            group.create_task(search(log))
            group.create_task(answer(log))
    except* EnoughError:
        pass
    return log


if __name__ == "__main__":
    for line in asyncio.run(main()):
        print(line)
