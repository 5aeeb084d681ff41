"""A class of your own lives in the manager; others call its methods."""

import time
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Lock
from typing import Any


class Account:
    def __init__(self) -> None:
        self._balance = 0
        # The manager serves each client in a thread of its own.
        self._lock = Lock()

    def pay_in(self, amount: int) -> None:
        with self._lock:
            before = self._balance
            time.sleep(0.01)  # stands for a look into a database
            self._balance = before + amount

    def balance(self) -> int:
        return self._balance


class Bank(BaseManager):
    pass


Bank.register("Account", Account)


def pay(account: Any) -> None:
    for _ in range(20):
        account.pay_in(2)


def main() -> int:
    with Bank() as bank:
        account: Any = bank.Account()  # type: ignore[attr-defined]
        both = [Process(target=pay, args=(account,)) for _ in range(2)]
        for process in both:
            process.start()
        for process in both:
            process.join()
        return int(account.balance())


if __name__ == "__main__":
    print("two pay in 2, 20 times each:", main())
