"""The worker's traceback comes along, above the parent's."""

from multiprocessing import Pool


def price(drink: str) -> int:
    return {"tea": 3}[drink]


def main() -> list[int]:
    with Pool(2) as pool:
        return pool.map(price, ["tea", "milk"])


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "KeyError"
# ///
