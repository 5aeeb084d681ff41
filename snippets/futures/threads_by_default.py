"""Without max_workers: four threads more than cores, at most 32."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor


def cores() -> int:
    # Python 3.13 and later count only the cores this process may use.
    count = getattr(os, "process_cpu_count", os.cpu_count)
    return count() or 1


def main() -> tuple[int, int]:
    gate = threading.Event()
    before = threading.active_count()
    with ThreadPoolExecutor() as pool:
        for _ in range(40):
            pool.submit(gate.wait)  # keeps its thread busy
        started = threading.active_count() - before
        gate.set()
    return started, min(32, cores() + 4)


if __name__ == "__main__":
    started, expected = main()
    print("threads started:", started)
    print("min(32, cores + 4):", expected)

# /// script
# [tool.evidence]
# varies = "the cores of the machine"
# ///
