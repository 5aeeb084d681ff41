"""Four pieces of work, shared out between two threads."""

from concurrent.futures import ThreadPoolExecutor

BELOW = 10_000


def longest_chain(below: int) -> int:
    """Return the most steps from a start to 1."""
    longest = 0
    for start in range(1, below):
        number, steps = start, 0
        while number != 1:
            if number % 2 == 0:
                number //= 2
            else:
                number = 3 * number + 1
            steps += 1
        longest = max(longest, steps)
    return longest


def main() -> list[int]:
    with ThreadPoolExecutor(max_workers=2) as pool:
        return list(pool.map(longest_chain, [BELOW] * 4))


if __name__ == "__main__":
    print("the longest chains:", main())

# /// script
# [tool.evidence]
# timed = true
# ///
