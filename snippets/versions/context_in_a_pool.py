"""A pool's thread keeps what a task sets in its context."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar

user: ContextVar[str] = ContextVar("user", default="nobody")


def handle(name: str | None) -> str:
    if name:
        user.set(name)
    return user.get()


def main() -> tuple[str, str]:
    with ThreadPoolExecutor(max_workers=1) as pool:
        first = pool.submit(handle, "ada").result()
        second = pool.submit(handle, None).result()
    return first, second


if __name__ == "__main__":
    first, second = main()
    print("the first request is from:", first)
    print("the second one seems to be from:", second)
