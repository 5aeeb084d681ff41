"""A pool whose program exits at once leaves six semaphores behind."""

import os
from multiprocessing import Pool


def main() -> None:
    with Pool(2) as pool:
        print(pool.apply(abs, (-42,)), flush=True)
        os._exit(0)


if __name__ == "__main__":
    main()
