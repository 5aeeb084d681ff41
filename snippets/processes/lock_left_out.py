"""An object whose state leaves the lock out can be sent."""

from concurrent.futures import ProcessPoolExecutor
from threading import Lock
from typing import Any


class Shop:
    def __init__(self, prices: dict[str, int]) -> None:
        self.prices = prices
        self.lock = Lock()

    def __getstate__(self) -> dict[str, Any]:
        state = vars(self).copy()  # never change the object itself
        del state["lock"]
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self.lock = Lock()  # another one: it guards this copy only

    def price(self, drink: str) -> int:
        with self.lock:
            return self.prices[drink]


def main() -> list[int]:
    shop = Shop({"tea": 3, "coffee": 4})
    with ProcessPoolExecutor(max_workers=1) as executor:
        return list(executor.map(shop.price, ["tea", "coffee"]))


if __name__ == "__main__":
    print(main())
