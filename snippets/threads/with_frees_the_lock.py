"""with releases the lock however its block is left."""

from concurrent.futures import ThreadPoolExecutor
from threading import Lock

lock = Lock()
balance = 300


def withdraw(amount: int) -> None:
    global balance
    with lock:
        if amount > 100:
            raise ValueError("too much")
        balance -= amount


def main() -> tuple[str, int, bool]:
    global balance
    balance = 300
    with ThreadPoolExecutor() as pool:
        refused = pool.submit(withdraw, 500).exception()
        pool.submit(withdraw, 100).result()
    return str(refused), balance, lock.locked()


if __name__ == "__main__":
    refused, left, locked = main()
    print("500 refused:", refused)
    print(f"100 withdrawn, left: {left}, locked: {locked}")
