"""One after another, six waits take as long as their sum."""

import time

TASKS = 6


def ask(number: int) -> int:
    time.sleep(0.2)  # stands for asking a server
    return number * number


def main() -> list[int]:
    return [ask(number) for number in range(TASKS)]


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# timed = true
# ///
