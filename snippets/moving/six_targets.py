"""What a child can be given to call depends on its start method."""

from collections.abc import Callable
from functools import partial
from multiprocessing import Process
from pickle import PicklingError


def greet(name: str = "nobody") -> None:
    pass


class Shop:
    def open(self) -> None:
        pass

    @staticmethod
    def close() -> None:
        pass


def starts(target: Callable[[], object]) -> bool:
    child = Process(target=target)
    try:
        child.start()
    except (AttributeError, PicklingError):
        return False
    child.join()
    return True


def main() -> dict[str, bool]:
    def inner() -> None:
        pass

    targets: dict[str, Callable[[], object]] = {
        "a function": greet,
        "a partial": partial(greet, "Ada"),
        "a method": Shop().open,
        "a static method": Shop.close,
        "an inner function": inner,
        "a lambda": lambda: None,
    }
    return {name: starts(targets[name]) for name in targets}


if __name__ == "__main__":
    for name, well in main().items():
        print(f"{name:18}", "starts" if well else "cannot be sent")
