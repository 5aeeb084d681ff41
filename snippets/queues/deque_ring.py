"""A deque never waits: full, it drops; empty, it raises."""

from collections import deque


def main() -> list[str]:
    latest: deque[int] = deque(maxlen=3)
    for number in range(5):
        latest.append(number)  # never waits
    lines = [f"kept: {list(latest)}"]
    lines += [f"taken: {latest.popleft()}" for _ in range(3)]
    try:
        latest.popleft()
    except IndexError as error:
        lines.append(f"IndexError: {error}")
    return lines


if __name__ == "__main__":
    print(*main(), sep="\n")
