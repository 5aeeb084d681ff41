"""`Thread(context=)` runs a thread in the context it is given."""

from contextvars import ContextVar, copy_context
from threading import Thread

user: ContextVar[str] = ContextVar("user", default="nobody")


def work(seen: list[str]) -> None:
    seen.append(user.get())


def main() -> list[str]:
    user.set("ada")
    seen: list[str] = []
    thread = Thread(target=work, args=(seen,), context=copy_context())
    thread.start()
    thread.join()
    return seen


if __name__ == "__main__":
    print("the thread works for:", *main())

# /// script
# requires-python = ">=3.14"
# ///
