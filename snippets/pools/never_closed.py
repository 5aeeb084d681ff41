"""An unreferenced pool is ended when collected, with a warning."""

import gc
import time
import warnings
from multiprocessing import Pool, active_children

warnings.simplefilter("always", ResourceWarning)  # or: python -X dev


def squares() -> list[int]:
    pool = Pool(2)
    return pool.map(abs, [-1, -2])  # and who ends the workers?


def main() -> tuple[list[int], int]:
    answers = squares()
    until = time.monotonic() + 20
    while active_children() and time.monotonic() < until:
        gc.collect()  # once no thread of the pool holds it either
        time.sleep(0.01)
    return answers, len(active_children())


if __name__ == "__main__":
    answers, alive = main()
    print(answers)
    print("workers alive:", alive)
