"""Since 3.13, `Pool()` counts the cores that the program may use."""

import os
from multiprocessing import Pool, active_children


def main() -> tuple[int, bool]:
    """Return the cores allowed, and whether as many workers came."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with Pool():
        allowed = len(os.sched_getaffinity(0))
        return allowed, len(active_children()) == allowed


if __name__ == "__main__":
    allowed, as_many = main()
    print("cores we may use:", allowed)
    print("as many workers as that:", as_many)
