"""Before 3.13, each system was asked in its own way for our cores."""

import os


def confine() -> None:
    """Keep to one core, as a batch system might tell us to."""
    if hasattr(os, "sched_setaffinity"):  # not on macOS or Windows
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def main() -> int:
    confine()
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1  # all that the machine has


if __name__ == "__main__":
    print("cores for this program:", main())
