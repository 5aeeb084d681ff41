"""`to_thread` takes the context along, `run_in_executor` does not."""

import asyncio
from contextvars import ContextVar, copy_context

user: ContextVar[str] = ContextVar("user", default="nobody")


async def main() -> dict[str, str]:
    user.set("ada")
    loop = asyncio.get_running_loop()
    return {
        "to_thread": await asyncio.to_thread(user.get),
        "run_in_executor": await loop.run_in_executor(None, user.get),
        "with copy_context().run": await loop.run_in_executor(
            None, copy_context().run, user.get
        ),
    }


if __name__ == "__main__":
    for way, seen in asyncio.run(main()).items():
        print(f"{way}: {seen}")
