"""counts[word] += 1 is two operations on the dict, not one."""

from threading import Barrier, Thread

THREADS, TIMES = 4, 1_000_000


def count(
    words: list[str], start: Barrier, counts: dict[str, int]
) -> None:
    start.wait()  # all begin at once
    for word in words:
        counts[word] += 1


def main() -> int:
    counts = {"spam": 0}
    start = Barrier(THREADS)
    threads = [
        Thread(target=count, args=(["spam"] * TIMES, start, counts))
        for _ in range(THREADS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counts["spam"]


if __name__ == "__main__":
    total, right = main(), THREADS * TIMES
    assert total == right, f"{total:,} instead of {right:,}"
    print(f"{total:,}: every word is counted")

# /// script
# [tool.evidence]
# varies = "the numbers of lost words"
# [tool.evidence.fails]
# "free-threaded" = "AssertionError"
# ///
