"""A lock released by hand and by `finally` is released too often."""

from threading import Lock

lock = Lock()


def withdraw(balance: int, amount: int) -> int:
    lock.acquire()
    try:
        if amount > balance:
            lock.release()  # kindly meant
            return balance
        return balance - amount
    finally:
        lock.release()


def main() -> list[int]:
    done = []
    for amount in (50, 500):
        done.append(withdraw(100, amount))
        print("left:", done[-1], flush=True)
    return done


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# ///
