"""An object that owns a pool ends it when its own block ends."""

from multiprocessing import Pool, active_children
from multiprocessing.pool import Pool as PoolType
from types import TracebackType
from typing import Self


class Shop:
    def __enter__(self) -> Self:
        self.pool: PoolType = Pool(2)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error:
            self.pool.terminate()  # nobody wants the results
        else:
            self.pool.close()  # what is under way may end
        self.pool.join()

    def prices(self) -> list[int]:
        return self.pool.map(abs, [-1, -2])


def main() -> list[int]:
    alive = []
    for _ in range(3):
        with Shop() as shop:
            shop.prices()
        alive.append(len(active_children()))
    return alive


if __name__ == "__main__":
    print("workers alive after each shop:", main())
