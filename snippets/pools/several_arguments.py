"""Ways to call a function of several arguments in a pool."""

from functools import partial
from itertools import repeat
from multiprocessing import Pool


def price(each: int, count: int, *, discount: int = 0) -> int:
    return each * count - discount


def price_of(pair: tuple[int, int]) -> int:
    return price(*pair)  # imap has no star; this is one


def main() -> dict[str, list[int]]:
    pairs = [(3, 1), (3, 2), (3, 4)]
    counts = [1, 2, 4]
    with Pool(2) as pool:
        return {
            "starmap": pool.starmap(price, pairs),
            "starmap, repeat": pool.starmap(
                price, zip(repeat(3), counts)
            ),
            "map, partial": pool.map(partial(price, 3), counts),
            "imap, unpacked": list(pool.imap(price_of, pairs)),
            "with a keyword": pool.starmap(
                partial(price, discount=1), pairs
            ),
            "apply_async": [
                pool.apply_async(price, pair, {"discount": 1}).get()
                for pair in pairs
            ],
        }


if __name__ == "__main__":
    for way, prices in main().items():
        print(f"{way:15}  {prices}")
