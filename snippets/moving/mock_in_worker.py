"""A mock made by the initializer is there everywhere."""

from multiprocessing import Pool
from unittest import mock


class World:
    def answer(self) -> int:
        return 1


def ask(_: int) -> int:
    return World().answer()


def patch() -> None:
    mock.patch.object(World, "answer", return_value=42).start()


def main() -> list[int]:
    with Pool(2, initializer=patch) as pool:
        return pool.map(ask, range(3))


if __name__ == "__main__":
    answers = main()
    print(answers)
    assert answers == [42, 42, 42]
