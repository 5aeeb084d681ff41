"""A target at the top level of the file works everywhere."""

from multiprocessing import Process


def greet(name: str) -> None:
    print(f"hello from {name}")


def main() -> int | None:
    child = Process(target=greet, args=("the child",))
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    print("exit status of the child:", main())
