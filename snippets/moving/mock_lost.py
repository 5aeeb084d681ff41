"""A mock made in the parent is there in the workers of fork only."""

from multiprocessing import Pool
from unittest import mock


class World:
    def answer(self) -> int:
        return 1


def ask(_: int) -> int:
    return World().answer()


def main() -> list[int]:
    with (
        mock.patch.object(World, "answer", return_value=42),
        Pool(2) as pool,
    ):
        return pool.map(ask, range(3))


if __name__ == "__main__":
    answers = main()
    print(answers)
    assert answers == [42, 42, 42]

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "AssertionError"
# ///
