"""With a lock around n += 1, no update is lost on any build."""

from threading import Barrier, Lock, Thread

THREADS, TIMES = 4, 300_000
n = 0
lock = Lock()


def add(start: Barrier) -> None:
    global n
    start.wait()  # all begin at once
    for _ in range(TIMES):
        with lock:
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
# timed = true
# ///
