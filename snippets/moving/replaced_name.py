"""A function whose name means something else works under fork only."""

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


@Task
def greet() -> None:
    print("hello from the child")


def main() -> int | None:
    return greet.run_apart()  # greet is the Task, not the function


if __name__ == "__main__":
    print("exit status of the child:", main())

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "PicklingError"
# ///
