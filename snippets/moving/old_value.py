"""A global changed in `main` is changed in the workers of fork only."""

from multiprocessing import Pool

factor = 1


def scale(number: int) -> int:
    return factor * number


def main() -> list[int]:
    global factor
    factor = 10
    with Pool(2) as pool:
        return pool.map(scale, [1, 2, 3])


if __name__ == "__main__":
    answer = main()
    print(answer)
    assert answer == [10, 20, 30]

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "AssertionError"
# ///
