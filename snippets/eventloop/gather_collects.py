"""With `return_exceptions=True`, errors stand among the results."""

import asyncio


def fetch(number: int) -> int:
    if number == 2:
        raise ValueError("no connection")
    return number * 10


async def main() -> list[int | BaseException]:
    calls = [asyncio.to_thread(fetch, number) for number in (1, 2, 3)]
    return await asyncio.gather(*calls, return_exceptions=True)


if __name__ == "__main__":
    for result in asyncio.run(main()):
        failed = isinstance(result, BaseException)
        print("failed:" if failed else "done:", result)
