"""`thread_inherit_context` gives a new thread its starter's context."""

import subprocess
import sys

PROGRAM = """
from contextvars import ContextVar
from threading import Thread

user = ContextVar("user", default="nobody")
user.set("ada")
thread = Thread(target=lambda: print(user.get()))
thread.start()
thread.join()
"""


def run(flag: int) -> str:
    option = f"thread_inherit_context={flag}"
    return subprocess.run(
        [sys.executable, "-X", option, "-c", PROGRAM],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


def main() -> list[str]:
    return [run(flag) for flag in (0, 1)]


if __name__ == "__main__":
    for flag, found in enumerate(main()):
        print(f"-X thread_inherit_context={flag}: {found}")

# /// script
# requires-python = ">=3.14"
# ///
