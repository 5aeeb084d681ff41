"""os.times does not see the CPU time of a forkserver's children."""

import os
import time
from multiprocessing import get_all_start_methods, get_context
from typing import Any


def compute() -> None:
    until = time.process_time() + 0.1
    while time.process_time() < until:
        pass


def childrens_cpu_seconds(start_method: Any) -> float:
    before = os.times()
    worker = get_context(start_method).Process(target=compute)
    worker.start()
    worker.join()
    after = os.times()
    used = after.children_user - before.children_user
    return used + after.children_system - before.children_system


def main() -> dict[str, float]:
    methods = sorted(get_all_start_methods())
    return {m: childrens_cpu_seconds(m) for m in methods}


if __name__ == "__main__":
    for method, used in main().items():
        print(f"{method:10}  {used:.1f} s seen")

# /// script
# [tool.evidence]
# timed = true
# varies = "the digits after the point"
# ///
