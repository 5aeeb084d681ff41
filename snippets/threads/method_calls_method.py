"""A method with the Lock calls another that wants it: it hangs."""

import faulthandler
from threading import Lock


class Account:
    def __init__(self) -> None:
        self.lock = Lock()
        self.balance = 100

    def add(self, amount: int) -> None:
        with self.lock:  # never reached
            self.balance += amount

    def add_interest(self) -> None:
        with self.lock:
            self.add(self.balance // 10)


def main() -> int:
    account = Account()
    account.add_interest()
    return account.balance


if __name__ == "__main__":
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)
    print("balance:", main())

# /// script
# [tool.evidence]
# fails = 1
# ///
