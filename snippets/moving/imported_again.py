"""How often a file is imported depends on who starts its children."""

from multiprocessing import Process

print("this file runs as", __name__)


def work(number: int) -> None:
    print("child", number)


def main() -> None:
    for number in range(3):
        child = Process(target=work, args=(number,))
        child.start()
        child.join()


if __name__ == "__main__":
    main()
