"""A program may be allowed fewer cores than the machine has."""

import os


def cores() -> int:
    if hasattr(os, "process_cpu_count"):  # Python 3.13 and later
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):  # Linux before that
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def main() -> tuple[int, int]:
    if hasattr(os, "sched_setaffinity"):  # not on macOS or Windows
        one = min(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {one})  # as a batch system might
    return os.cpu_count() or 1, cores()


if __name__ == "__main__":
    machine, ours = main()
    print(f"cores of the machine: {machine}")
    print(f"cores we may use: {ours}")

# /// script
# [tool.evidence]
# varies = "the numbers of cores"
# ///
