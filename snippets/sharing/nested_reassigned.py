"""Assigned again, a changed value is sent to the manager."""

from multiprocessing import Manager
from typing import Any


def main() -> list[str]:
    with Manager() as manager:
        basket: Any = manager.dict(fruit=[])
        fruit = basket["fruit"]
        fruit.append("apple")
        basket["fruit"] = fruit  # tells the manager
        found: list[str] = basket["fruit"]
        return found


if __name__ == "__main__":
    print(main())
