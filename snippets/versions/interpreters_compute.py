"""Interpreters compute at the same moment, in one process."""

import os
from concurrent.futures import InterpreterPoolExecutor


def compute(_: int) -> int:
    for _ in range(28_000_000):
        pass
    return os.getpid()


def main() -> bool:
    with InterpreterPoolExecutor(max_workers=2) as pool:
        processes = set(pool.map(compute, range(2)))
    return processes == {os.getpid()}


if __name__ == "__main__":
    print("all in this process:", main())

# /// script
# requires-python = ">=3.14"
# [tool.evidence]
# alone = true
# ///
