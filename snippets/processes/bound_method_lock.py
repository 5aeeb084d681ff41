"""A bound method is sent with its whole object, locks and all."""

from concurrent.futures import ProcessPoolExecutor
from threading import Lock


class Shop:
    def __init__(self, prices: dict[str, int]) -> None:
        self.prices = prices
        self.lock = Lock()

    def price(self, drink: str) -> int:
        with self.lock:
            return self.prices[drink]


def main() -> list[int]:
    shop = Shop({"tea": 3, "coffee": 4})
    with ProcessPoolExecutor(max_workers=1) as executor:
        return list(executor.map(shop.price, ["tea", "coffee"]))


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "TypeError"
# ///
