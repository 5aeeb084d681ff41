"""Plain data is sent; the worker makes the object with the lock."""

from concurrent.futures import ProcessPoolExecutor
from threading import Lock


class Shop:
    def __init__(self, prices: dict[str, int]) -> None:
        self.prices = prices
        self.lock = Lock()

    def price(self, drink: str) -> int:
        with self.lock:
            return self.prices[drink]


shop: Shop


def open_shop(prices: dict[str, int]) -> None:
    global shop
    shop = Shop(prices)  # one for each worker, made there


def price(drink: str) -> int:
    return shop.price(drink)


def main() -> list[int]:
    with ProcessPoolExecutor(
        max_workers=1,
        initializer=open_shop,
        initargs=({"tea": 3, "coffee": 4},),
    ) as executor:
        return list(executor.map(price, ["tea", "coffee"]))


if __name__ == "__main__":
    print(main())
