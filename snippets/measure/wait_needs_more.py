"""Workers that wait need no core: there may be many more of them."""

import os
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier


def ask(everyone: Barrier) -> float:
    everyone.wait(timeout=10)  # all have asked before one is answered
    time.sleep(0.1)  # stands for waiting for the answer
    return 0.1


def main() -> tuple[float, float]:
    if hasattr(os, "sched_setaffinity"):  # not on macOS or Windows
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    everyone = Barrier(20)
    began = time.perf_counter()
    with ThreadPoolExecutor(max_workers=20) as pool:
        waited = sum(pool.map(ask, [everyone] * 20))
    return waited, time.perf_counter() - began


if __name__ == "__main__":
    waited, passed = main()
    print(f"waited for {waited:.1f} s in {passed:.1f} s, on one core")

# /// script
# [tool.evidence]
# varies = "times"
# ///
