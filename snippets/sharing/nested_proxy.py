"""A manager's list inside its dict can be appended to by all."""

from multiprocessing import Manager, Process
from multiprocessing.managers import DictProxy
from typing import Any


def add(basket: "DictProxy[str, Any]", name: str) -> None:
    basket["fruit"].append(name)  # one message, done by the manager


def main() -> list[str]:
    with Manager() as manager:
        basket = manager.dict()
        basket["fruit"] = manager.list()
        both = [
            Process(target=add, args=(basket, name))
            for name in ("apple", "pear")
        ]
        for process in both:
            process.start()
        for process in both:
            process.join()
        return sorted(basket["fruit"])


if __name__ == "__main__":
    print(main())
