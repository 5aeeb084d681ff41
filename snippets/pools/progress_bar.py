"""tqdm around imap_unordered counts the results as they come."""

import sys
from multiprocessing import Pool

from tqdm import tqdm

NUMBERS = range(1, 9)


def square(number: int) -> int:
    return number * number


def main() -> int:
    total = 0
    with Pool(2) as pool:
        answers = pool.imap_unordered(square, NUMBERS)
        for answer in tqdm(
            answers,
            total=len(NUMBERS),  # an iterator does not know its length
            file=sys.stdout,
            ascii=True,
            mininterval=0,  # show each step, however fast
            bar_format="{bar:16} {n_fmt} of {total_fmt}",  # no times
        ):
            total += answer
    return total


if __name__ == "__main__":
    print("sum of squares:", main())

# /// script
# dependencies = ["tqdm"]
# ///
