"""What is appended to a list inside a manager's dict is lost."""

from multiprocessing import Manager
from typing import Any


def main() -> list[str]:
    with Manager() as manager:
        basket: Any = manager.dict(fruit=[])
        basket["fruit"].append("apple")  # to a copy, which is dropped
        found: list[str] = basket["fruit"]
        return found


if __name__ == "__main__":
    fruit = main()
    assert fruit == ["apple"], f"added an apple, and there is {fruit}"

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
