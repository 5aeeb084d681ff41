"""A window of futures takes an input only when a task has ended."""

from collections.abc import Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    Executor,
    ThreadPoolExecutor,
    wait,
)
from itertools import islice


class Numbers:
    """Gives out a million numbers, and counts them."""

    taken = 0

    def __iter__(self) -> Iterator[int]:
        for number in range(1_000_000):
            self.taken += 1
            yield number


def square(number: int) -> int:
    return number * number


# --8<-- [start:window]
def squares(
    pool: Executor, numbers: Iterable[int], size: int
) -> Iterator[int]:
    rest = iter(numbers)
    open_ = {pool.submit(square, n) for n in islice(rest, size)}
    while open_:
        done, open_ = wait(open_, return_when=FIRST_COMPLETED)
        yield from (future.result() for future in done)
        more = islice(rest, len(done))
        open_ |= {pool.submit(square, n) for n in more}


# --8<-- [end:window]


def main() -> tuple[int, bool]:
    numbers = Numbers()
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = squares(pool, numbers, 4)
        ahead = []
        for given, _ in enumerate(islice(results, 50)):
            ahead.append(numbers.taken - given)
        return ahead[0], max(ahead) <= 4


if __name__ == "__main__":
    first, bounded = main()
    print("inputs taken before the first result:", first)
    print("never more than four ahead:", bounded)
