"""An exception that cannot be built again stops a pool's results."""

import threading
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
        result = pool.apply_async(withdraw, (500,))
        for thread in threading.enumerate():
            if "_handle_results" in thread.name:
                thread.join()  # it takes in results; this one ends it
        return result.get(timeout=0.5)  # without a timeout: forever


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
