"""Tasks of one event loop share a `local`, but no ContextVar."""

import asyncio
from contextvars import ContextVar
from threading import local

by_thread = local()
by_task: ContextVar[str] = ContextVar("by_task")


async def handle(user: str, all_set: asyncio.Barrier) -> str:
    by_thread.user = user
    by_task.set(user)
    await all_set.wait()  # by now all three have set both
    return f"{user}: local {by_thread.user}, context {by_task.get()}"


async def handle_all() -> list[str]:
    all_set = asyncio.Barrier(3)
    users = ("ada", "grace", "barbara")
    return await asyncio.gather(*(handle(u, all_set) for u in users))


def main() -> list[str]:
    return asyncio.run(handle_all())


if __name__ == "__main__":
    print(*main(), sep="\n")
