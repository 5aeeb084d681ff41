"""Chosen under the main guard, the method is chosen once."""

from multiprocessing import Process, get_start_method, set_start_method


def greet() -> None:
    print("hello from a child of", get_start_method())


def main() -> int | None:
    child = Process(target=greet)
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    set_start_method("spawn")  # in the program only, and first of all
    print("exit code of the child:", main())
