"""A copied context carries values into a task, and none out of it."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

user: ContextVar[str] = ContextVar("user", default="nobody")


def log_in(name: str) -> str:
    before = user.get()
    user.set(name)
    return f"task found {before}, set {user.get()}"


def main() -> list[str]:
    user.set("ada")
    with ThreadPoolExecutor(max_workers=1) as pool:
        tasks = [
            # A context for each task: it runs in one thread at a time.
            pool.submit(copy_context().run, log_in, name)
            for name in ("grace", "barbara")
        ]
    return [task.result() for task in tasks] + [f"main: {user.get()}"]


if __name__ == "__main__":
    print(*main(), sep="\n")
