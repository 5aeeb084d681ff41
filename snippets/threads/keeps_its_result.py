"""A Thread that keeps its result, and raises its error for you."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class Task(Thread, Generic[T]):
    value: T
    error: BaseException | None = None

    def __init__(
        self, function: Callable[..., T], *args: object
    ) -> None:
        super().__init__()
        self.function, self.args = function, args

    def run(self) -> None:
        try:
            self.value = self.function(*self.args)
        except BaseException as error:
            self.error = error

    def result(self) -> T:
        self.join()  # what was written before the end is seen now
        if self.error is not None:
            raise self.error
        return self.value


def main() -> list[str]:
    good, bad = Task(int, "42"), Task(int, "many")
    good.start()
    bad.start()
    told = [f"good: {good.result()}"]
    try:
        bad.result()
    except ValueError as error:
        told.append(f"bad: {error}")
    return told


if __name__ == "__main__":
    print("\n".join(main()))
