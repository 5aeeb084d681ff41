"""Run in a copy of the context, a task leaves nothing behind."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

user: ContextVar[str] = ContextVar("user", default="nobody")


def handle(name: str | None) -> str:
    if name:
        user.set(name)
    return user.get()


def main() -> tuple[str, str]:
    with ThreadPoolExecutor(max_workers=1) as pool:
        first = pool.submit(copy_context().run, handle, "ada").result()
        second = pool.submit(copy_context().run, handle, None).result()
    return first, second


if __name__ == "__main__":
    first, second = main()
    print("the first request is from:", first)
    print("the second one seems to be from:", second)
