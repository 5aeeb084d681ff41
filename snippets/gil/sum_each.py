"""With a sum for each thread there is nothing to lose, and no lock."""

from concurrent.futures import ThreadPoolExecutor

THREADS, TIMES = 4, 300_000


def add() -> int:
    mine = 0  # no other thread can see it
    for _ in range(TIMES):
        mine += 1
    return mine


def main() -> int:
    with ThreadPoolExecutor(max_workers=THREADS) as pool:
        parts = [pool.submit(add) for _ in range(THREADS)]
    return sum(part.result() for part in parts)


if __name__ == "__main__":
    total, right = main(), THREADS * TIMES
    assert total == right, f"{total:,} instead of {right:,}"
    print(f"{total:,}: no update is lost")

# /// script
# [tool.evidence]
# timed = true
# ///
