"""A ThreadPool is a Pool of threads; they wait at the same time."""

import time
from multiprocessing.pool import ThreadPool
from threading import Barrier

both = Barrier(2)


def fetch(name: str) -> str:
    both.wait(20)  # for another thread: so they wait together
    time.sleep(0.1)  # stands for a slow answer from the network
    return name.upper()


def main() -> list[str]:
    with ThreadPool(2) as pool:
        return pool.map(fetch, ["tea", "milk", "water", "juice"])


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# ///
