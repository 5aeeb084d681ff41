"""With the main guard, a child process can import the file."""

import sys
from multiprocessing import Process


def greet() -> None:
    print("hello from the child")


def main() -> int | None:
    child = Process(target=greet)
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    sys.exit(main())
