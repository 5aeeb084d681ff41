"""Without the main guard, a child process fails as it starts."""

import sys
from multiprocessing import Process


def greet() -> None:
    print("hello from the child")


def main() -> int | None:
    child = Process(target=greet)
    child.start()
    child.join()
    return child.exitcode


sys.exit(main())

# /// script
# [tool.evidence]
# start-methods = ["spawn", "forkserver"]
# fails = "RuntimeError"
# ///
