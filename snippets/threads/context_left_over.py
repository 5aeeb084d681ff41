"""A ContextVar set in a pool's thread is there for the next task."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar

user: ContextVar[str] = ContextVar("user", default="nobody")


def log_in(name: str) -> None:
    user.set(name)


def who() -> str:
    return user.get()


def main() -> str:
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(log_in, "ada").result()
        # Another task, perhaps of another user; the same thread.
        return pool.submit(who).result()


if __name__ == "__main__":
    found = main()
    assert found == "nobody", f"the next task works for {found}"

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
