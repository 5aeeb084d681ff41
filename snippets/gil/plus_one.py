"""n += 1 in several threads loses updates where there is no GIL."""

from threading import Barrier, Thread

THREADS, TIMES = 4, 300_000
n = 0


def add(start: Barrier) -> None:
    global n
    start.wait()  # all begin at once
    for _ in range(TIMES):
        n += 1


def main() -> int:
    start = Barrier(THREADS)
    threads = [
        Thread(target=add, args=(start,)) for _ in range(THREADS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return n


if __name__ == "__main__":
    total, right = main(), THREADS * TIMES
    assert total == right, f"{total:,} instead of {right:,}"
    print(f"{total:,}: no update is lost")

# /// script
# [tool.evidence]
# varies = "the numbers of lost updates"
# [tool.evidence.fails]
# "free-threaded" = "AssertionError"
# ///
