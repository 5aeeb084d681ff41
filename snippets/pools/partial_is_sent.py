"""What a partial holds is sent with every chunk again."""

import pickle
from functools import partial
from multiprocessing import Pool

PRICES = {f"drink {number}": number for number in range(10_000)}

prices: dict[str, int] = {}  # filled in every worker


def keep(given: dict[str, int]) -> None:
    prices.update(given)


def price_in(table: dict[str, int], drink: str) -> int:
    return table[drink]


def price(drink: str) -> int:
    return prices[drink]


def size(function: object) -> int:
    return len(pickle.dumps(function))


def main() -> tuple[int, int, bool]:
    drinks = ["drink 3", "drink 4"]
    held = partial(price_in, PRICES)
    with Pool(
        processes=2, initializer=keep, initargs=(PRICES,)
    ) as pool:
        same = pool.map(held, drinks) == pool.map(price, drinks)
    return size(held), size(price), same


if __name__ == "__main__":
    held, plain, same = main()
    print(f"bytes of the partial: {held:,}")
    print(f"bytes of the plain function: {plain:,}")
    print("same answers:", same)

# /// script
# [tool.evidence]
# varies = "bytes"
# ///
