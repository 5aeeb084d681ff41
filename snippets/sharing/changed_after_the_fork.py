"""A forked worker never sees what the parent changes afterwards."""

from multiprocessing import get_context

prices = {"tea": 2}


def price(name: str) -> int:
    return prices[name]


def main() -> list[int]:
    with get_context("fork").Pool(1) as old:
        prices["tea"] = 3
        with get_context("fork").Pool(1) as new:
            return [
                old.apply(price, ("tea",)),
                new.apply(price, ("tea",)),
            ]


if __name__ == "__main__":
    print(*main())

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# ///
