"""A library lets its caller choose, and else takes the default."""

import multiprocessing
from multiprocessing.context import BaseContext


def kind(_: int) -> str:
    return type(multiprocessing.current_process()).__name__


def kinds(number: int, context: BaseContext | None = None) -> list[str]:
    """Stands for what a library offers."""
    # The context of the program's default; it is not changed.
    context = context or multiprocessing.get_context()
    with context.Pool(1) as pool:
        return pool.map(kind, range(number))


def main() -> list[str]:
    return kinds(2, multiprocessing.get_context("spawn"))


if __name__ == "__main__":
    print("chosen by the caller:", *main())
    print("by default:          ", *kinds(2))
