"""A dict that another thread adds to cannot be looped over."""

from threading import Thread

prices = {"spam": 3, "eggs": 2}


def add() -> None:
    prices["ham"] = 4


def main() -> int:
    total = 0
    for price in prices.values():
        total += price
        adder = Thread(target=add)
        adder.start()
        adder.join()  # forces the unlucky timing
    return total


if __name__ == "__main__":
    print("total:", main())

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# [tool.evidence.survivors]
# "one by one" = "it is joined in the next line anyway"
# ///
