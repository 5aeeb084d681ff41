"""With the GIL, a new thread does not see its starter's context."""

from contextvars import ContextVar
from threading import Thread

user: ContextVar[str] = ContextVar("user", default="nobody")


def work(seen: list[str]) -> None:
    seen.append(user.get())


def main() -> list[str]:
    user.set("ada")
    seen: list[str] = []
    thread = Thread(target=work, args=(seen,))
    thread.start()
    thread.join()
    return seen


if __name__ == "__main__":
    print("the thread works for:", *main())
