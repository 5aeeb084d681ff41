"""What stands in the buffer is lost when a process is ended."""

import os
import subprocess
import sys

PROGRAM = """
import os, sys
print("begun", flush={flush})
os._exit(0)  # as a crash, a kill or terminate() would
"""


def printed(*, flush: bool) -> str:
    program = PROGRAM.format(flush=flush)
    command = [sys.executable, "-c", program]
    # A reader may have asked for no buffers at all.
    env = {
        k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"
    }
    done = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, check=True, env=env
    )
    return done.stdout.strip()


def main() -> tuple[str, str]:
    return printed(flush=False), printed(flush=True)


if __name__ == "__main__":
    for form, text in zip(("print", "flush=True"), main(), strict=True):
        print(f"{form}: {text or 'nothing came'}")
