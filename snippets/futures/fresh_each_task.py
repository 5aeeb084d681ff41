"""max_tasks_per_child=1 gives each task a process of its own."""

import os
from concurrent.futures import ProcessPoolExecutor


def who(_: int) -> int:
    return os.getpid()


def main() -> tuple[int, int]:
    with ProcessPoolExecutor(max_workers=1) as pool:
        kept = set(pool.map(who, range(3)))
    with ProcessPoolExecutor(
        max_workers=1, max_tasks_per_child=1
    ) as pool:
        fresh = set(pool.map(who, range(3)))
    return len(kept), len(fresh)


if __name__ == "__main__":
    kept, fresh = main()
    print("three tasks, processes:", kept)
    print("with max_tasks_per_child=1:", fresh)
