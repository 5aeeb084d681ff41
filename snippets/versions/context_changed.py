"""What a thread changes in a copied context stays in the copy."""

from contextvars import ContextVar, copy_context
from threading import Thread

user: ContextVar[str] = ContextVar("user", default="nobody")


def work() -> None:
    user.set("grace")


def main() -> tuple[str, str]:
    user.set("ada")
    copy = copy_context()
    thread = Thread(target=work, context=copy)
    thread.start()
    thread.join()
    return user.get(), copy[user]


if __name__ == "__main__":
    here, there = main()
    print("here:", here)
    print("in the copy:", there)

# /// script
# requires-python = ">=3.14"
# ///
