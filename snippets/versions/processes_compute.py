"""Processes compute at the same moment, each with its own memory."""

import os
from concurrent.futures import ProcessPoolExecutor


def compute(_: int) -> int:
    for _ in range(28_000_000):
        pass
    return os.getpid()


def main() -> bool:
    with ProcessPoolExecutor(max_workers=2) as pool:
        processes = set(pool.map(compute, range(2)))
    return processes == {os.getpid()}


if __name__ == "__main__":
    print("all in this process:", main())

# /// script
# [tool.evidence]
# alone = true
# ///
