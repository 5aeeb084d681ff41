"""Eight tasks in one chunk are all done by one of four workers."""

import os
import time
from multiprocessing import Pool


def who(_: int) -> int:
    time.sleep(0.05)  # stands for work: time for others to take some
    return os.getpid()


def main() -> int:
    with Pool(4) as pool:
        return len(set(pool.map(who, range(8), chunksize=8)))


if __name__ == "__main__":
    print("workers that did something:", main())
