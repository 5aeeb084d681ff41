"""The same program in a file is found by its workers."""

import subprocess
import sys
from multiprocessing import get_start_method
from pathlib import Path
from tempfile import TemporaryDirectory

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
    with TemporaryDirectory() as folder:
        file = Path(folder) / "program.py"
        file.write_text(PROGRAM, encoding="utf-8")
        return subprocess.run(
            [sys.executable, file], check=False
        ).returncode


if __name__ == "__main__":
    print("start method:", get_start_method(), flush=True)
    sys.exit(main())
