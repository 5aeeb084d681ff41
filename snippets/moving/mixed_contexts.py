"""A lock made for fork cannot be given to any other child."""

from multiprocessing import Process, get_context
from multiprocessing.synchronize import Lock


def greet(lock: Lock) -> None:
    with lock:
        print("hello from the child")


def main() -> int | None:
    lock = get_context("fork").Lock()
    child = Process(target=greet, args=(lock,))  # by the default
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    print("exit status of the child:", main())

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "RuntimeError"
# ///
