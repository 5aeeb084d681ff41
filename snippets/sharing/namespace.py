"""Assigning to a Namespace is sent; changing what it holds is not."""

from multiprocessing import Manager, Process
from typing import Any


def work(shared: Any) -> None:
    shared.count = 3  # tells the manager
    shared.names.append("tea")  # changes a copy, and tells nobody


def main() -> tuple[int, list[str]]:
    with Manager() as manager:
        shared = manager.Namespace()
        shared.count, shared.names = 0, []
        child = Process(target=work, args=(shared,))
        child.start()
        child.join()
        return shared.count, shared.names


if __name__ == "__main__":
    count, names = main()
    print("count:", count)
    print("names:", names)
