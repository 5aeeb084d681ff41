"""PYTHON_GIL=0 needs a build that can run without the GIL."""

import os
import subprocess
import sys

PROGRAM = "import sys; print('GIL on:', sys._is_gil_enabled())"


def main() -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHON_GIL": "0"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout.splitlines()[0]


if __name__ == "__main__":
    status, first_line = main()
    print(first_line)
    print("exit status", status)

# /// script
# requires-python = ">=3.13"
# ///
