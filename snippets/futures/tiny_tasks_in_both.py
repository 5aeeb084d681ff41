"""For tiny tasks Pool.map is fast; Executor.map needs a chunksize."""

import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool

NUMBERS = range(1_000)


def square(number: int) -> int:
    return number * number


def milliseconds(call: Callable[[], Iterable[int]]) -> float:
    began = time.perf_counter()
    assert list(call())[-1] == NUMBERS[-1] ** 2
    return 1e3 * (time.perf_counter() - began)


def main() -> dict[str, float]:
    with (
        Pool(2) as pool,
        ProcessPoolExecutor(max_workers=2) as executor,
    ):
        pool.map(square, NUMBERS)  # both have started now
        list(executor.map(square, NUMBERS, chunksize=100))
        return {
            "Pool.map": milliseconds(lambda: pool.map(square, NUMBERS)),
            "Executor.map": milliseconds(
                lambda: executor.map(square, NUMBERS)
            ),
            "Executor.map, chunksize=100": milliseconds(
                lambda: executor.map(square, NUMBERS, chunksize=100)
            ),
        }


if __name__ == "__main__":
    for what, time_taken in main().items():
        print(f"{what}: {time_taken:.1f} ms")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
