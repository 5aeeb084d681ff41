"""A list filled by tasks: threads fill yours, processes their own."""

from multiprocessing import Pool
from multiprocessing.pool import Pool as AnyPool
from multiprocessing.pool import ThreadPool

basket: list[str] = []


def put(drink: str) -> None:
    basket.append(drink)


def fill(pool: AnyPool) -> int:
    basket.clear()
    pool.map(put, ["tea", "milk", "water"])
    return len(basket)


def main() -> tuple[int, int]:
    with Pool(2) as pool, ThreadPool(2) as threads:
        return fill(pool), fill(threads)


if __name__ == "__main__":
    by_processes, by_threads = main()
    print("in the basket after Pool:", by_processes)
    print("in the basket after ThreadPool:", by_threads)

# /// script
# [tool.evidence.survivors]
# "one worker: " = "one worker fills the same list as two do"
# ///
