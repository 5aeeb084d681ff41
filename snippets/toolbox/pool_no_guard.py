"""Without the main guard, a pool starts failing workers for ever."""

from multiprocessing import get_context


def square(number: int) -> int:
    return number * number


def main() -> list[int]:
    with get_context("spawn").Pool(2) as pool:
        answer = pool.map_async(square, [1, 2, 3])
        return answer.get(timeout=2)  # without it: no end


print(main())

# /// script
# [tool.evidence]
# start-methods = ["spawn"]
# fails = "TimeoutError"
# ///
