"""A pool that is kept, and never closed, keeps its workers."""

from multiprocessing import Pool, active_children
from multiprocessing.pool import Pool as PoolType


class Shop:
    def __init__(self) -> None:
        self.pool: PoolType = Pool(2)  # who closes it?

    def prices(self) -> list[int]:
        return self.pool.map(abs, [-1, -2])


def main() -> list[int]:
    shops = []
    alive = []
    for _ in range(3):
        shop = Shop()
        shop.prices()
        shops.append(shop)
        alive.append(len(active_children()))
    return alive


if __name__ == "__main__":
    print("workers alive after each shop:", main())
