"""The exit code of a process tells how it ended."""

import os
import signal
import sys
from multiprocessing import Process


def returns() -> None:
    pass


def exits() -> None:
    sys.exit(3)


def is_killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> dict[str, int | None]:
    codes = {}
    for target in (returns, exits, is_killed):
        process = Process(target=target)
        process.start()
        process.join()
        codes[target.__name__] = process.exitcode
    return codes


if __name__ == "__main__":
    for name, code in main().items():
        print(f"{name}: {code}")

# /// script
# [tool.evidence.survivors]
# "one by one" = "each is joined before the next starts, in both"
# ///
