"""The resource tracker removes what a killed program left behind."""

import subprocess
import sys
import time
from pathlib import Path

SEMAPHORES = Path("/dev/shm")  # noqa: S108 (where Linux keeps them)
PROGRAM = """
import multiprocessing, sys
lock = multiprocessing.get_context("spawn").Lock()
# A private name, only to learn what the semaphore is called.
print(lock._semlock.name.strip("/"), flush=True)
sys.stdin.read()
"""


def main() -> list[bool]:
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with program:
        name = (
            program.stdout.readline().strip() if program.stdout else ""
        )
        semaphore = SEMAPHORES / f"sem.{name}"
        found = [semaphore.exists()]
        program.kill()
    stop = time.monotonic() + 5
    while semaphore.exists() and time.monotonic() < stop:
        time.sleep(0.01)
    return [*found, semaphore.exists()]


if __name__ == "__main__":
    before, after = main()
    print("the semaphore is there, before the kill:", before)
    print("the semaphore is there, in the end:     ", after)
