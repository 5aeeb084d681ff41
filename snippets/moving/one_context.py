"""A lock and a process of one context fit together."""

from multiprocessing import get_context
from multiprocessing.synchronize import Lock


def greet(lock: Lock) -> None:
    with lock:
        print("hello from the child")


def main() -> int | None:
    context = get_context("spawn")
    lock = context.Lock()
    child = context.Process(target=greet, args=(lock,))
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    print("exit status of the child:", main())
