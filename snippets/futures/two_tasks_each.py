"""Until mid-2026, max_tasks_per_child above one hung executors."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children

# Where it hangs, no time is enough; where not, it may take its time.
PATIENCE = 15 if sys.version_info >= (3, 14) else 1.5


def who(_: int) -> int:
    return os.getpid()


def main() -> str:
    pool = ProcessPoolExecutor(max_workers=1, max_tasks_per_child=2)
    try:
        workers = set(pool.map(who, range(5), timeout=PATIENCE))
    except TimeoutError:
        return "hangs"
    pool.shutdown()
    return f"{len(workers)} processes"


if __name__ == "__main__":
    said = main()
    print("five tasks, two each:", said, flush=True)
    if said == "hangs":  # and would at exit, too
        for child in active_children():
            child.kill()
            child.join()
        os._exit(0)
