"""A large answer can take longer to send than to compute."""

import time
from multiprocessing import Pool

COUNT = 500_000


def squares(count: int) -> list[int]:
    return [number * number for number in range(count)]


def sum_of_squares(count: int) -> int:
    return sum(squares(count))


def main() -> tuple[float, float, float]:
    """Return milliseconds."""
    with Pool(1) as pool:
        pool.apply(squares, (1,))  # the worker is awake
        times = [time.perf_counter()]
        squares(COUNT)
        times.append(time.perf_counter())
        pool.apply(squares, (COUNT,))
        times.append(time.perf_counter())
        pool.apply(sum_of_squares, (COUNT,))
        times.append(time.perf_counter())
    here, whole, part = (
        1e3 * (times[n + 1] - times[n]) for n in range(3)
    )
    return here, whole, part


if __name__ == "__main__":
    here, whole, part = main()
    print(f"made here: {here:.1f} ms")
    print(f"made by a worker and sent back: {whole:.1f} ms")
    print(f"made by a worker, only the sum sent: {part:.1f} ms")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
