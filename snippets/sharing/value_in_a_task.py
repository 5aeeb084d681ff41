"""A Value cannot be an argument of a task."""

from multiprocessing import Pool, Value
from multiprocessing.sharedctypes import Synchronized


def work(done: "Synchronized[int]") -> None:
    with done.get_lock():
        done.value += 1


def main() -> None:
    done: Synchronized[int] = Value("i", 0)
    with Pool(2) as pool:
        pool.map(work, [done] * 4)


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# ///
