"""A thread that finds no room for its stack cannot be started."""

import resource
import threading
from pathlib import Path
from threading import Event, Thread

MEBI = 2**20
STACK = 1024 * MEBI


def address_space() -> int:
    """Return how many bytes this process has reserved (Linux)."""
    pages = Path("/proc/self/statm").read_text().split()[0]
    return int(pages) * resource.getpagesize()


def main() -> None:
    leave = Event()
    threads: list[Thread] = []
    threading.stack_size(STACK)
    # Stands for a limit of the system: room for three, not for four.
    limit = address_space() + 3 * STACK + 900 * MEBI
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    try:
        while len(threads) < 100:
            thread = Thread(target=leave.wait)
            thread.start()
            threads.append(thread)
    finally:
        print("a hundred wanted, started:", len(threads), flush=True)
        leave.set()
        for thread in threads:
            thread.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# [tool.evidence.survivors]
# "left out: thread.join()" = "Python waits for them at exit"
# ///
