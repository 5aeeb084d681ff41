"""An exception that hands all its arguments on can be sent."""

from multiprocessing import Pool


class TooMuchError(Exception):
    def __init__(self, amount: int, limit: int) -> None:
        super().__init__(amount, limit)  # kept, and given again
        self.amount, self.limit = amount, limit

    def __str__(self) -> str:
        return f"{self.amount} is more than {self.limit}"


def withdraw(amount: int) -> int:
    if amount > 100:
        raise TooMuchError(amount, 100)
    return amount


def main() -> str:
    with Pool(1) as pool:
        try:
            return str(pool.apply(withdraw, (500,)))
        except TooMuchError as error:
            return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    print(main())
