"""A function that keeps its name can be wrapped and sent."""

from collections.abc import Callable
from multiprocessing import Process


class Task:
    def __init__(self, function: Callable[[], None]) -> None:
        self.function = function

    def run_apart(self) -> int | None:
        child = Process(target=self.function)
        child.start()
        child.join()
        return child.exitcode


def greet() -> None:
    print("hello from the child")


greet_task = Task(greet)  # two things, two names


def main() -> int | None:
    return greet_task.run_apart()


if __name__ == "__main__":
    print("exit status of the child:", main())
