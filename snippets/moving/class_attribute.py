"""An object's own attributes travel with it, its class's do not."""

from multiprocessing import Pool


class Shop:
    currency = "EUR"

    def __init__(self, city: str) -> None:
        self.city = city


def describe(shop: Shop) -> str:
    return f"{shop.city}: {shop.currency}"


def main() -> str:
    shop = Shop("London")
    shop.city = "Oslo"
    Shop.currency = "NOK"
    with Pool(1) as pool:
        return pool.apply(describe, (shop,))


if __name__ == "__main__":
    answer = main()
    print(answer)
    assert answer == "Oslo: NOK"

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "AssertionError"
# ///
