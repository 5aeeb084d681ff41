"""A `Value` passed as an argument is one and the same everywhere."""

from multiprocessing import Process, Value
from multiprocessing.sharedctypes import Synchronized


def add_one(counter: "Synchronized[int]") -> None:
    with counter.get_lock():
        counter.value += 1
        print("in a child:", counter.value)


def main() -> int:
    counter = Value("i", 0)
    for _ in range(3):
        child = Process(target=add_one, args=(counter,))
        child.start()
        child.join()
    return int(counter.value)


if __name__ == "__main__":
    count = main()
    print("in the parent:", count)
    assert count == 3
