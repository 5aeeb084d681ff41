"""A semaphore limits how many tasks work, not how many there are."""

import asyncio


class Count:
    now = most = 0


async def request(limit: asyncio.Semaphore, count: Count) -> None:
    async with limit:
        count.now += 1
        count.most = max(count.most, count.now)
        await asyncio.sleep(0.001)  # stands for the request
        count.now -= 1


async def main() -> tuple[int, int]:
    limit, count = asyncio.Semaphore(10), Count()
    async with asyncio.TaskGroup() as group:
        for _ in range(300):
            group.create_task(request(limit, count))
        there = len(asyncio.all_tasks()) - 1  # without this one
    return count.most, there


if __name__ == "__main__":
    most, there = asyncio.run(main())
    print("at work at once:", most)
    print("tasks that exist:", there)
