"""One thread computes: it keeps one core busy on any build."""

BELOW = 20_000  # the work of one of the two threads


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


def main() -> int:
    return longest_chain(BELOW)


if __name__ == "__main__":
    print("the longest chain:", main())

# /// script
# [tool.evidence]
# timed = true
# ///
