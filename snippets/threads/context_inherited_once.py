"""A pool's thread inherits a context once, when it starts."""

import subprocess
import sys

PROGRAM = """
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar

user = ContextVar("user", default="nobody")
with ThreadPoolExecutor(max_workers=1) as pool:
    for name in ("ada", "grace"):
        user.set(name)
        print(name, "is served as", pool.submit(user.get).result())
"""


def run(flag: int) -> list[str]:
    option = f"thread_inherit_context={flag}"
    return subprocess.run(
        [sys.executable, "-X", option, "-c", PROGRAM],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()


def main() -> dict[int, list[str]]:
    return {flag: run(flag) for flag in (0, 1)}


if __name__ == "__main__":
    for flag, lines in main().items():
        print(f"-X thread_inherit_context={flag}")
        print(*(f"  {line}" for line in lines), sep="\n")

# /// script
# requires-python = ">=3.14"
# ///
