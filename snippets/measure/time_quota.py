"""A container's quota limits time, and no count of cores shows it."""

import os
from pathlib import Path

FILE = "/sys/fs/cgroup/cpu.max"  # cgroup v2, as a container sees it


def quota(text: str) -> float | None:
    """Return for how many cores' time there is leave; None for all."""
    allowed, period = text.split()
    return None if allowed == "max" else int(allowed) / int(period)


def workers(cores: int, limit: float | None) -> int:
    return cores if limit is None else max(1, min(cores, int(limit)))


def main() -> tuple[int, float | None]:
    file = Path(FILE)
    limit = quota(file.read_text()) if file.is_file() else None
    return len(os.sched_getaffinity(0)), limit


if __name__ == "__main__":
    cores, limit = main()
    print(f"here: {cores} cores, quota {limit}")
    print(f"so start {workers(cores, limit)} workers")
    for text in ("150000 100000", "max 100000"):
        print(f"{text!r}: {workers(8, quota(text))} of 8")

# /// script
# [tool.evidence]
# varies = "the numbers of cores and workers"
# ///
