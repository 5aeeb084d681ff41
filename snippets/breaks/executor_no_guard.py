"""Without the main guard, an executor's workers die at their start."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def square(number: int) -> int:
    return number * number


def main() -> list[int]:
    context = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as workers:
        return list(workers.map(square, [1, 2, 3]))


print(main())

# /// script
# [tool.evidence]
# start-methods = ["spawn"]
# fails = "BrokenProcessPool"
# ///
