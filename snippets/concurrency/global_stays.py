"""A global changed in a child process is not changed in the parent."""

from multiprocessing import Process

counter = 0


def add_one() -> None:
    global counter
    counter += 1
    print(f"in the child: {counter}")


def main() -> int:
    child = Process(target=add_one)
    child.start()
    child.join()
    return counter


if __name__ == "__main__":
    print(f"in the parent: {main()}")
