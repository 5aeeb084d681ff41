"""Without the main guard, a child that imports the file fails."""

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
# [tool.evidence.fails]
# "spawn forkserver" = "RuntimeError"
# ///
