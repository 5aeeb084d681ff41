"""The end of the with block ends a task that runs too long."""

import multiprocessing
from multiprocessing import Pool


def endless() -> None:
    while True:
        pass


def main() -> tuple[str, int]:
    said = "no timeout"
    with Pool(2) as pool:
        quick = pool.apply_async(abs, (-42,))
        print("quick:", quick.get())
        try:
            pool.apply_async(endless).get(timeout=0.3)
        except multiprocessing.TimeoutError:
            said = "endless: given up"
    return said, len(multiprocessing.active_children())


if __name__ == "__main__":
    said, alive = main()
    print(said)
    print("processes left:", alive)

# /// script
# [tool.evidence]
# alone = true
# ///
