"""A proxy passes on the methods of an object, not its attributes."""

from multiprocessing.managers import BaseManager


class Account:
    def __init__(self) -> None:
        self.balance = 7


class Bank(BaseManager):
    pass


Bank.register("Account", Account)


def main() -> None:
    with Bank() as bank:
        account = bank.Account()  # type: ignore[attr-defined]
        print(account.balance)


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "AttributeError"
# ///
