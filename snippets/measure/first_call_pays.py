"""The first call to an executor also pays for starting its worker."""

import time
from concurrent.futures import ProcessPoolExecutor
from statistics import median


def nothing() -> None:
    pass


def main() -> tuple[float, float]:
    """Return the milliseconds of the first call, and of a later one."""
    taken = []
    with ProcessPoolExecutor(max_workers=1) as pool:
        for _ in range(10):
            began = time.perf_counter()
            pool.submit(nothing).result()
            taken.append(1e3 * (time.perf_counter() - began))
    return taken[0], median(taken[1:])


if __name__ == "__main__":
    first, later = main()
    print(f"the first call: {first:.2f} ms")
    print(f"a later one: {later:.2f} ms")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
