"""One after another, six sums keep one core busy."""

TASKS = 6


def compute(number: int) -> int:
    total = 0
    for step in range(3_000_000):
        total += step * number % 7
    return total


def main() -> list[int]:
    return [compute(number) for number in range(TASKS)]


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# timed = true
# ///
