"""PYTHON_GIL=1 turns the GIL on again, and threads take turns again."""

import os
import subprocess
import sys

PROGRAM = """
import sys
from threading import Thread

def compute():
    total = 0
    for number in range(3_000_000):
        total += number % 7

threads = [Thread(target=compute) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("on" if sys._is_gil_enabled() else "off")
"""


def run(**more: str) -> str:
    environment = {**os.environ, **more}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def main() -> list[str]:
    return [run(), run(PYTHON_GIL="1")]


if __name__ == "__main__":
    before, after = main()
    print("as it comes: the GIL is", before)
    print("PYTHON_GIL=1: the GIL is", after)

# /// script
# requires-python = ">=3.13"
# [tool.evidence]
# alone = true
# ///
