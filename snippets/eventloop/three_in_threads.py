"""Blocking calls wait side by side, each in a thread of its own."""

import asyncio
import time


def fetch(name: str) -> str:
    time.sleep(0.15)  # stands for a library that knows no async
    return f"answer of {name}"


async def main() -> list[str]:
    calls = [asyncio.to_thread(fetch, name) for name in "abc"]
    return await asyncio.gather(*calls)


if __name__ == "__main__":
    print(*asyncio.run(main()), sep="\n")
