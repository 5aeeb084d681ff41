"""A pool that nobody holds is ended when collected, with a warning."""

import gc
import warnings
from multiprocessing import Pool, active_children

warnings.simplefilter("always", ResourceWarning)  # or: python -X dev


def squares() -> list[int]:
    pool = Pool(2)
    return pool.map(abs, [-1, -2])  # and who ends the workers?


def main() -> tuple[list[int], int]:
    answers = squares()
    gc.collect()
    return answers, len(active_children())


if __name__ == "__main__":
    answers, alive = main()
    print(answers)
    print("workers alive:", alive)
