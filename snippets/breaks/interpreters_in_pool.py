"""Processes outside, interpreters inside, or just one of the two."""

from concurrent.futures import (
    InterpreterPoolExecutor,
    ProcessPoolExecutor,
)


def in_interpreters(numbers: range) -> list[int]:
    with InterpreterPoolExecutor(max_workers=2) as interpreters:
        return list(interpreters.map(abs, numbers))


def main() -> list[list[int]]:
    halves = [range(-4, -2), range(-2, 0)]
    with ProcessPoolExecutor(max_workers=2) as processes:
        return list(processes.map(in_interpreters, halves))


if __name__ == "__main__":
    print(*main(), sep="\n")

# /// script
# requires-python = ">=3.14"
# ///
