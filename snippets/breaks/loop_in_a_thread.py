"""In a running loop, await it, or run its caller in a thread."""

import asyncio


async def fetch() -> str:
    await asyncio.sleep(0.01)
    return "an answer"


def library_call() -> str:
    return asyncio.run(fetch())


async def main() -> list[str]:
    return [
        await fetch(),  # your own function: simply await it
        await asyncio.to_thread(library_call),  # a loop of its own
    ]


if __name__ == "__main__":
    print(*asyncio.run(main()), sep="\n")
