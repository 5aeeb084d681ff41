"""Eight tasks in one chunk are all done by one of four workers."""

import os
from multiprocessing import Pool


def who(_: int) -> int:
    return os.getpid()


def main() -> int:
    with Pool(4) as pool:
        return len(set(pool.map(who, range(8), chunksize=8)))


if __name__ == "__main__":
    print("workers that did something:", main())
