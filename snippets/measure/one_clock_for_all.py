"""All processes of a machine read the same `perf_counter`."""

import time
from multiprocessing import Pool


def look(_: int) -> float:
    return time.perf_counter()


def main() -> bool:
    with Pool(2) as pool:
        before = time.perf_counter()
        readings = pool.map(look, range(10))
        after = time.perf_counter()
    return all(before <= reading <= after for reading in readings)


if __name__ == "__main__":
    print("read in between:", main())
