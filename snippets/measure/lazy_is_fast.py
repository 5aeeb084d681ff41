"""A lazy call takes no time, because it does no work."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

done: list[int] = []


def work(number: int) -> int:
    done.append(number)
    return number


def results() -> Iterator[int]:
    with ThreadPoolExecutor(max_workers=2) as pool:
        yield from pool.map(work, range(100))


def main() -> tuple[int, int]:
    done.clear()
    began = time.perf_counter()
    answers = results()
    _ = time.perf_counter() - began  # so fast!
    when_stopped = len(done)
    return when_stopped, len(list(answers))


if __name__ == "__main__":
    when_stopped, in_the_end = main()
    print("done when the clock stopped:", when_stopped)
    print("done in the end:", in_the_end)
