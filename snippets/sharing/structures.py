"""A ctypes structure holds several numbers under one lock."""

from ctypes import Structure, c_double, c_int
from multiprocessing import Process, Value
from typing import Any


class Total(Structure):
    _fields_ = (("count", c_int), ("amount", c_double))
    count: int
    amount: float


def pay(total: Any, amounts: list[float]) -> None:
    for amount in amounts:
        with total.get_lock():  # both fields, or none
            total.count += 1
            total.amount += amount


def main() -> tuple[int, float]:
    total: Any = Value(Total, 0, 0.0)
    payers = [
        Process(target=pay, args=(total, amounts))
        for amounts in ([0.5] * 20_000, [1.5] * 30_000)
    ]
    for payer in payers:
        payer.start()
    for payer in payers:
        payer.join()
    return total.count, total.amount


if __name__ == "__main__":
    count, amount = main()
    print(f"{count} payments, {amount} in all")
