"""In one event loop, six waits take little longer than one."""

import asyncio

TASKS = 6


async def ask(number: int) -> int:
    await asyncio.sleep(0.2)  # stands for asking a server
    return number * number


async def main() -> list[int]:
    return await asyncio.gather(*map(ask, range(TASKS)))


if __name__ == "__main__":
    print(asyncio.run(main()))

# /// script
# [tool.evidence]
# timed = true
# ///
