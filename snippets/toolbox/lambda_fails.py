"""A pool of processes cannot take a lambda: it cannot be pickled."""

from multiprocessing import Pool


def main() -> list[int]:
    with Pool(2) as pool:
        return pool.map(lambda number: 3 * number, [1, 2, 3])


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = 1
# ///
