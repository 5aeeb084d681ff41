"""A cancelled group goes on until it next waits."""

import asyncio


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.cancel()
        print("cancelled, and still here")
        await asyncio.sleep(0)
        print("never comes")
    print("left the group")


if __name__ == "__main__":
    asyncio.run(main())

# /// script
# requires-python = ">=3.15"
# ///
