"""What stands in the buffer is lost when a process is ended."""

import subprocess
import sys

PROGRAM = """
import os
print("begun", flush={flush})
os._exit(0)  # as a crash, a kill or terminate() would
"""


def printed(*, flush: bool) -> str:
    # -I: nothing in the environment must turn the buffer off.
    program = PROGRAM.format(flush=flush)
    command = [sys.executable, "-I", "-c", program]
    done = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout.strip()


def main() -> tuple[str, str]:
    return printed(flush=False), printed(flush=True)


if __name__ == "__main__":
    for form, text in zip(("print", "flush=True"), main(), strict=True):
        print(f"{form}: {text or 'nothing came'}")
