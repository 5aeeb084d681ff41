"""One message carries an object once, however often it occurs."""

import pickle


def size(message: object) -> int:
    return len(pickle.dumps(message))


def main() -> tuple[int, int]:
    """Return sizes as multiples of that of the list, rounded."""
    large = list(range(10_000))
    one = size(large)
    together = size([large] * 100)
    apart = sum(size([large]) for _ in range(100))
    return round(together / one), round(apart / one)


if __name__ == "__main__":
    together, apart = main()
    print("100 tasks in one message: the list", together, "time(s)")
    print("100 messages: the list", apart, "times")
