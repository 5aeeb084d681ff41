"""A program read from standard input is not there for its workers."""

import subprocess
import sys
from multiprocessing import get_start_method

PROGRAM = """
import sys
from multiprocessing import Process

def work():
    print("hello from the child")

if __name__ == "__main__":
    child = Process(target=work)
    child.start()
    child.join()
    sys.exit(child.exitcode)
"""


def main() -> int:
    return subprocess.run(
        [sys.executable, "-"], input=PROGRAM, text=True, check=False
    ).returncode


if __name__ == "__main__":
    print("start method:", get_start_method(), flush=True)
    sys.exit(main())

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = 1
# ///
