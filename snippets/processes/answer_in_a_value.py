"""A child writes a number where the parent can read it."""

from multiprocessing import Process, Value
from multiprocessing.sharedctypes import Synchronized


def add(answer: "Synchronized[int]") -> None:
    answer.value = 40 + 2


def main() -> tuple[int, int]:
    answer: Synchronized[int] = Value("i", 0)
    child = Process(target=add, args=(answer,))
    before = answer.value
    child.start()
    child.join()  # only then is it sure to be there
    return before, answer.value


if __name__ == "__main__":
    before, after = main()
    print(f"before: {before}, after: {after}")
