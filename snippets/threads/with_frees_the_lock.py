"""with releases the lock however its block is left."""

from threading import Lock, Thread

lock = Lock()
balance = 300


def withdraw(amount: int) -> None:
    global balance
    with lock:
        if amount > 100:
            raise ValueError("too much")
        balance -= amount


def main() -> tuple[int, bool]:
    global balance
    balance = 300
    for amount in (500, 100):
        thread = Thread(target=withdraw, args=(amount,))
        thread.start()
        thread.join()
    return balance, lock.locked()


if __name__ == "__main__":
    left, locked = main()
    print(f"balance {left}, locked: {locked}")
