"""A loop over a copy is not disturbed by what others add."""

from threading import Thread

prices = {"spam": 3, "eggs": 2}


def add() -> None:
    prices["ham"] = 4


def main() -> tuple[int, int]:
    total = 0
    for price in prices.copy().values():  # copied in one step
        total += price
        adder = Thread(target=add)
        adder.start()
        adder.join()
    return total, len(prices)


if __name__ == "__main__":
    total, known = main()
    print("total of the copy:", total)
    print("prices known now:", known)

# /// script
# [tool.evidence.survivors]
# "one by one: adder.start" = "the next line joins it anyway"
# ///
