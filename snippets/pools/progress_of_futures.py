"""tqdm around as_completed counts the futures as they are done."""

import sys
from concurrent.futures import ProcessPoolExecutor, as_completed

from tqdm import tqdm

NUMBERS = range(1, 9)


def square(number: int) -> int:
    return number * number


def main() -> int:
    total = 0
    with ProcessPoolExecutor(max_workers=2) as workers:
        futures = [workers.submit(square, n) for n in NUMBERS]
        for future in tqdm(
            as_completed(futures),
            total=len(futures),
            file=sys.stdout,
            ascii=True,
            mininterval=0,  # show each step, however fast
            bar_format="{bar:16} {n_fmt} of {total_fmt}",  # no times
        ):
            total += future.result()
    return total


if __name__ == "__main__":
    print("sum of squares:", main())

# /// script
# dependencies = ["tqdm"]
# ///
