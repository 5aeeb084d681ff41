"""Pickling one attribute at a time finds the one to blame."""

import pickle
from threading import Lock


class Shop:
    def __init__(self) -> None:
        self.name = "Corner"
        self.prices = {"tea": 3, "coffee": 4}
        self.lock = Lock()
        self.numbers = (number for number in range(100))


def unsendable(thing: object) -> dict[str, str]:
    found = {}
    for name, value in vars(thing).items():
        try:
            pickle.dumps(value)
        except Exception as error:
            found[name] = str(error)
    return found


def main() -> dict[str, str]:
    return unsendable(Shop())


if __name__ == "__main__":
    for name, error in main().items():
        print(f"{name}: {error}")
