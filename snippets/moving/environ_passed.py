"""What an initializer puts into the environment is there everywhere."""

import os
from multiprocessing import Pool


def set_environ(changes: dict[str, str]) -> None:
    os.environ.update(changes)


def shop() -> str:
    return os.environ["SHOP"]


def ask_a_child(name: str) -> str:
    with Pool(
        1, initializer=set_environ, initargs=({"SHOP": name},)
    ) as pool:
        return pool.apply(shop)


def main() -> tuple[str, str]:
    return ask_a_child("Oslo"), ask_a_child("Rome")


if __name__ == "__main__":
    answers = main()
    print(*answers)
    assert answers == ("Oslo", "Rome")
