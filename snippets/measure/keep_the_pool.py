"""A pool made for each batch starts its workers each time anew."""

import time
from multiprocessing import Pool

BATCHES = [range(20)] * 5


def square(number: int) -> int:
    return number * number


def main() -> tuple[float, float]:
    """Return milliseconds."""
    with Pool(2):  # what all pools share (a fork server) is there now
        pass
    began = time.perf_counter()
    for batch in BATCHES:
        with Pool(2) as pool:
            pool.map(square, batch)
    each = time.perf_counter() - began

    began = time.perf_counter()
    with Pool(2) as pool:
        for batch in BATCHES:
            pool.map(square, batch)
    return 1e3 * each, 1e3 * (time.perf_counter() - began)


if __name__ == "__main__":
    each, kept = main()
    print(f"a pool for each batch: {each:.1f} ms")
    print(f"one pool for all: {kept:.1f} ms")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
