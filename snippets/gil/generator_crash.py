"""Before 3.15, a generator that threads share could crash Python."""

import subprocess
import sys

PROGRAM = """
from threading import Barrier, Thread

def numbers():
    number = 0
    while number < 1_000_000:
        number += 1
        yield number

def take(source, start):
    start.wait()  # both begin at once
    while True:
        try:
            for _ in source:
                pass
            return
        except ValueError:  # generator already executing
            pass

source, start = numbers(), Barrier(2)
threads = [Thread(target=take, args=(source, start)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""
ATTEMPTS = 20


def ended() -> int:
    """Run the program once and return its exit code."""
    command = [sys.executable, "-c", PROGRAM]
    return subprocess.run(command, check=False).returncode


def main() -> int:
    for attempt in range(1, ATTEMPTS + 1):
        if (exit_code := ended()) != 0:
            print("attempt", attempt, "of", ATTEMPTS, flush=True)
            return exit_code
    return 0


if __name__ == "__main__":
    exit_code = main()
    assert exit_code == 0, f"Python crashed: exit code {exit_code}"
    print(f"{ATTEMPTS} attempts, no crash")

# /// script
# [tool.evidence]
# varies = "the attempt that crashes"
# [tool.evidence.fails]
# "free-threaded <3.15" = "AssertionError"
# ///
