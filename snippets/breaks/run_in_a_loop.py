"""`asyncio.run` refuses to run inside a running event loop."""

import asyncio


async def fetch() -> str:
    await asyncio.sleep(0.01)
    return "an answer"


def library_call() -> str:
    return asyncio.run(fetch())  # right where no loop runs


async def main() -> None:
    print(library_call())


if __name__ == "__main__":
    asyncio.run(main())

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# ///
