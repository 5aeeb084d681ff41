"""put() returns before pickling: what changes later goes along."""

from multiprocessing import Queue
from threading import Event

changed = Event()


class Basket:
    def __init__(self) -> None:
        self.fruit = ["apple"]

    def __getstate__(self) -> dict[str, list[str]]:
        changed.wait()  # makes certain what else is chance
        return self.__dict__


def main() -> list[str]:
    queue: Queue[Basket] = Queue()
    basket = Basket()
    queue.put(basket)
    basket.fruit.append("pear")
    changed.set()
    return queue.get().fruit


if __name__ == "__main__":
    print(main())
