"""An exception that cannot be built again stops a pool's answers."""

from multiprocessing import Pool


class TooMuchError(Exception):
    def __init__(self, amount: int, limit: int) -> None:
        super().__init__(f"{amount} is more than {limit}")


def withdraw(amount: int) -> int:
    if amount > 100:
        raise TooMuchError(amount, 100)
    return amount


def main() -> int:
    with Pool(1) as pool:
        answer = pool.apply_async(withdraw, (500,))
        return answer.get(timeout=1)  # without a timeout: for ever


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
