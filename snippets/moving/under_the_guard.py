"""A name made under the main guard is there under fork only."""

from multiprocessing import Pool


def scale(number: int) -> int:
    return factor * number


def main() -> list[int]:
    with Pool(2) as pool:
        return pool.map(scale, [1, 2, 3])


if __name__ == "__main__":
    factor = 10
    print(main())

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "NameError"
# ///
