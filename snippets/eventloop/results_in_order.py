"""`gather` returns results in the order of its arguments."""

import asyncio


async def fetch(name: str, turns: int, log: list[str]) -> str:
    for _ in range(turns):
        await asyncio.sleep(0)
    log.append(name)
    return name


async def main() -> tuple[list[str], list[str]]:
    ended: list[str] = []
    calls = [fetch("slow", 9, ended), fetch("fast", 1, ended)]
    results = await asyncio.gather(*calls)
    return ended, results


if __name__ == "__main__":
    ended, results = asyncio.run(main())
    print("ended:", *ended)
    print("results:", *results)
