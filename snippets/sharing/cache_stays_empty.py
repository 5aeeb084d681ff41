"""A cache that workers fill is empty in the parent."""

from multiprocessing import Pool

squares: dict[int, int] = {}


def fill(number: int) -> None:
    squares[number] = number * number


def main() -> dict[int, int]:
    with Pool(2) as pool:
        pool.map(fill, range(10))
    return squares


if __name__ == "__main__":
    found = main()
    assert len(found) == 10, f"{len(found)} squares came back"

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
