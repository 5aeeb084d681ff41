"""An exception ends the child; the parent gets exit code 1."""

import sys
from multiprocessing import Process


def divide() -> None:
    print(1 / 0)


def main() -> int | None:
    child = Process(target=divide)
    child.start()
    child.join()  # raises nothing
    return child.exitcode


if __name__ == "__main__":
    code = main()
    print("the parent goes on; the child's exit code is", code)
    sys.exit(code)  # or nobody will know

# /// script
# [tool.evidence]
# fails = 1
# ///
