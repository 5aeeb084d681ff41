"""Since 3.15, a broken pool says which worker died, and how."""

import os
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def task() -> None:
    # What the kernel does when memory is full.
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> tuple[str, str]:
    with ProcessPoolExecutor(max_workers=2) as pool:
        try:
            pool.submit(task).result()
        except BrokenProcessPool as error:
            cause = str(error.__cause__ or "not told")
            return str(error), cause.strip("\n'")
    return "", ""


if __name__ == "__main__":
    error, cause = main()
    print("error:", error)
    print("cause:", cause)

# /// script
# [tool.evidence]
# start-methods = ["forkserver"] # others may be asked too early
# varies = "the process numbers"
# ///
