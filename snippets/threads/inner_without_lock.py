"""Lock in the public methods only, and a plain Lock is enough."""

from threading import Lock


class Account:
    def __init__(self) -> None:
        self._lock = Lock()
        self._balance = 100

    def add(self, amount: int) -> int:
        with self._lock:
            return self._add(amount)

    def add_interest(self) -> int:
        with self._lock:
            return self._add(self._balance // 10)

    def _add(self, amount: int) -> int:
        assert self._lock.locked()  # for callers that hold it
        self._balance += amount
        return self._balance


def main() -> int:
    return Account().add_interest()


if __name__ == "__main__":
    print("balance:", main())
