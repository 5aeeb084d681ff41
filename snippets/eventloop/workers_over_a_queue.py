"""A few tasks over a bounded queue take any number of inputs."""

import asyncio
from collections.abc import Iterator

INPUTS, WORKERS = 1000, 5
Jobs = asyncio.Queue[int | None]


class Count:
    drawn = done = ahead = tasks = 0


def urls(count: Count) -> Iterator[int]:
    for number in range(INPUTS):  # could be a file of millions
        count.drawn += 1
        count.ahead = max(count.ahead, count.drawn - count.done)
        yield number


async def worker(jobs: Jobs, count: Count) -> None:
    while await jobs.get() is not None:
        await asyncio.sleep(0)  # stands for the request
        count.done += 1
        count.tasks = max(count.tasks, len(asyncio.all_tasks()))


async def main() -> Count:
    count, jobs = Count(), Jobs(maxsize=WORKERS)
    async with asyncio.TaskGroup() as group:
        for _ in range(WORKERS):
            group.create_task(worker(jobs, count))
        for url in urls(count):
            await jobs.put(url)  # waits while the queue is full
        for _ in range(WORKERS):
            await jobs.put(None)
    return count


if __name__ == "__main__":
    count = asyncio.run(main())
    print("requests done:", count.done)
    print("tasks at once, with main:", count.tasks)
    print("never more inputs ahead than 11:", count.ahead <= 11)
