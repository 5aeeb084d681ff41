"""map gives its function one argument: the whole pair."""

from multiprocessing import Pool


def price(each: int, count: int) -> int:
    return each * count


def main() -> list[int]:
    with Pool(1) as pool:
        pairs = [(3, 1), (3, 2)]
        return pool.map(price, pairs)  # type: ignore[arg-type]


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "TypeError"
# ///
