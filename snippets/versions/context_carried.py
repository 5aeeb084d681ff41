"""A context can run the thread's function itself, on every Python."""

from contextvars import ContextVar, copy_context
from threading import Thread

user: ContextVar[str] = ContextVar("user", default="nobody")


def work(seen: list[str]) -> None:
    seen.append(user.get())


def main() -> list[str]:
    user.set("ada")
    seen: list[str] = []
    thread = Thread(target=copy_context().run, args=(work, seen))
    thread.start()
    thread.join()
    return seen


if __name__ == "__main__":
    print("the thread works for:", *main())
