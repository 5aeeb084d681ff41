"""A process fills a copy of the list; the parent's list stays empty."""

from multiprocessing import Process


def fill(basket: list[str]) -> None:
    basket.append("apple")
    print("child: ", basket)


def main() -> list[str]:
    basket: list[str] = []
    process = Process(target=fill, args=(basket,))
    process.start()
    process.join()
    return basket


if __name__ == "__main__":
    print("parent:", main())
