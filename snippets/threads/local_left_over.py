"""A pool's thread keeps its `local` values from task to task."""

from concurrent.futures import ThreadPoolExecutor
from threading import local


class Request(local):
    user = "nobody"


request = Request()


def log_in(user: str) -> None:
    request.user = user


def who() -> str:
    return request.user


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
