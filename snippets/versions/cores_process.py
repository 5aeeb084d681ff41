"""`os.process_cpu_count()` counts the cores that a program may use."""

import os


def confine() -> None:
    """Keep to one core, as a batch system might tell us to."""
    if hasattr(os, "sched_setaffinity"):  # not on macOS or Windows
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def main() -> int:
    confine()
    return os.process_cpu_count() or 1


if __name__ == "__main__":
    print("cores for this program:", main())

# /// script
# requires-python = ">=3.13"
# ///
