"""Without the main guard, a pool starts failing workers forever."""

from multiprocessing import get_context


def square(number: int) -> int:
    return number * number


def main() -> list[int]:
    with get_context("spawn").Pool(2) as pool:
        result = pool.map_async(square, [1, 2, 3])
        return result.get(timeout=3)  # without it: no end


print(main())

# /// script
# [tool.evidence]
# start-methods = ["spawn"]
# fails = "TimeoutError"
# ///
