"""Progress is a count in the parent, over imap_unordered."""

import time
from multiprocessing import Pool

NUMBERS = [1, 2, 3, 4]


def square(number: int) -> tuple[int, int]:
    time.sleep(0.2)  # stands for work
    return number, number * number


def main() -> dict[int, int]:
    squares = {}
    with Pool(2) as pool:
        answers = pool.imap_unordered(square, NUMBERS)
        for done, (number, squared) in enumerate(answers, start=1):
            squares[number] = squared
            print(f"{done} of {len(NUMBERS)}", flush=True)
    return dict(sorted(squares.items()))


if __name__ == "__main__":
    print(main())
