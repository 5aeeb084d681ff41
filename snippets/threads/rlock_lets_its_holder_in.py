"""An RLock lets its holder in again, and nobody else."""

from threading import RLock, Thread


class Account:
    def __init__(self) -> None:
        self.lock = RLock()
        self.balance = 100

    def add(self, amount: int) -> None:
        with self.lock:  # the second time, in the same thread
            self.balance += amount

    def add_interest(self) -> None:
        with self.lock:
            self.add(self.balance // 10)


def main() -> tuple[int, bool]:
    account = Account()
    account.add_interest()

    entered: list[bool] = []

    def other() -> None:
        entered.append(account.lock.acquire(blocking=False))

    with account.lock:
        thread = Thread(target=other)
        thread.start()
        thread.join()
    return account.balance, entered[0]


if __name__ == "__main__":
    balance, other_got_in = main()
    print("balance:", balance)
    print("another thread got in meanwhile:", other_got_in)

# /// script
# [tool.evidence.survivors]
# "one by one: thread.start" = "the next line joins it anyway"
# ///
