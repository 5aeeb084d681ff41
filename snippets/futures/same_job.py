"""The same job in a Pool and in a ProcessPoolExecutor."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def area(width: int, height: int) -> int:
    return width * height


WIDTHS, HEIGHTS = [1, 2, 3], [4, 5, 6]


def by_pool() -> list[int]:
    with Pool(2) as pool:
        pairs = zip(WIDTHS, HEIGHTS, strict=True)
        return pool.starmap(area, pairs)


def by_executor() -> list[int]:
    with ProcessPoolExecutor(max_workers=2) as pool:
        return list(pool.map(area, WIDTHS, HEIGHTS))


def main() -> tuple[list[int], list[int]]:
    return by_pool(), by_executor()


if __name__ == "__main__":
    for results in main():
        print(results)
