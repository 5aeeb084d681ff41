"""Values and names can be pickled; handles and nameless code cannot."""

import pickle
import sqlite3
import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path


@dataclass
class Point:
    x: int = 0

    def move(self, by: int) -> int:
        return self.x + by


def top(number: int) -> int:
    return number


def sent(thing: object) -> bool:
    try:
        pickle.dumps(thing)
    except (pickle.PicklingError, AttributeError, TypeError):
        return False
    return True


def main() -> dict[str, bool]:
    def inner() -> None:
        pass

    with Path(__file__).open(encoding="utf-8") as file:
        things = {
            "numbers, text, lists, dicts": {"a": [1, "b"]},
            "an object of a top-level class": Point(),
            "a top-level function": top,
            "a partial of it": partial(top, 1),
            "a method of an object": Point().move,
            "a class": Point,
            "an exception": ValueError("no"),
            "a lambda": lambda: None,
            "a function inside a function": inner,
            "a generator": (n for n in range(3)),
            "an open file": file,
            "a database connection": sqlite3.connect(":memory:"),
            "a lock": threading.Lock(),
            "a thread": threading.Thread(),
            "a module": pickle,
        }
        return {name: sent(thing) for name, thing in things.items()}


if __name__ == "__main__":
    for name, can in main().items():
        print(f"{name:30}  {'yes' if can else 'no'}")
