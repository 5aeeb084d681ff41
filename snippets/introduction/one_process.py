"""A process that computes in one thread keeps one core busy."""

import time

ROUNDS = 6_000_000


def compute(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def main() -> tuple[float, float]:
    began, on_core = time.perf_counter(), time.process_time()
    compute(ROUNDS)
    computed = time.process_time() - on_core
    return computed, time.perf_counter() - began


if __name__ == "__main__":
    computed, passed = main()
    print(f"a process computed for {computed:.2f} s")
    print(f"on the clock: {passed:.2f} s")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
