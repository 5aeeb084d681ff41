"""Threads started with smaller stacks reserve less address space."""

import resource
import threading
import time
from pathlib import Path
from threading import Barrier, Thread

MEBI = 2**20
THREADS = 20


def address_space() -> int:
    """Return how many bytes this process has reserved (Linux)."""
    pages = Path("/proc/self/statm").read_text().split()[0]
    return int(pages) * resource.getpagesize()


def reserved(stack: int) -> float:
    """Return the bytes reserved for a thread with such a stack."""
    barrier = Barrier(THREADS + 1)
    threading.stack_size(stack)
    threads = [Thread(target=barrier.wait) for _ in range(THREADS)]
    before = address_space()
    for thread in threads:
        thread.start()
    after = address_space()
    barrier.wait()
    for thread in threads:
        thread.join()
    while len(list(Path("/proc/self/task").iterdir())) > 1:
        time.sleep(0.001)  # joined, and not yet gone for the system
    return (after - before) / THREADS


def main() -> dict[int, float]:
    reserved(MEBI)  # the first threads also make pools that stay
    return {size: reserved(size * MEBI) / MEBI for size in (64, 1)}


if __name__ == "__main__":
    for size, mebi in main().items():
        print(f"stack of {size} MiB: {mebi:.0f} MiB reserved a thread")

# /// script
# [tool.evidence]
# varies = "sizes"
# [tool.evidence.survivors]
# "left out: thread.join" = "the loop below waits for them too"
# ///
