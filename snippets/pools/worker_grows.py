"""What a task leaves in a worker stays there until the worker ends."""

import resource
from multiprocessing import Pool
from pathlib import Path

kept: list[bytes] = []


def memory() -> float:
    """Return this process's memory in megabytes (Linux)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def task(_: int) -> tuple[int, float]:
    kept.append(b"x" * 4_000_000)  # a leak: a cache without an end
    return len(kept), memory()


def main() -> list[tuple[int, float]]:
    with Pool(1) as pool:
        return pool.map(task, range(6))


if __name__ == "__main__":
    answers = main()
    print("kept after each task:", *(count for count, _ in answers))
    grown = answers[-1][1] - answers[0][1]
    print(f"grown from the first to the last by {grown:.0f} MB")

# /// script
# [tool.evidence]
# varies = "memory"
# ///
