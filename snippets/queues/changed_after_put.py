"""put() returns before pickling: what changes later goes along."""

from multiprocessing import Queue

BIG = bytes(1_000_000)  # more than a pipe holds


def main() -> list[str]:
    queue: Queue[list[str] | bytes] = Queue()
    queue.put(BIG)  # the feeder thread is busy until it is taken
    basket = ["apple"]
    queue.put(basket)
    basket.append("pear")
    queue.get()
    return list(map(str, queue.get()))


if __name__ == "__main__":
    print(main())
