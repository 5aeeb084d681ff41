"""An object that leaves its lock behind can be sent everywhere."""

from multiprocessing import Process
from threading import Lock
from typing import Any


class Prices:
    def __init__(self) -> None:
        self.lock = Lock()  # for the threads of this process
        self.of = {"tea": 3, "coffee": 4}

    def __getstate__(self) -> dict[str, Any]:
        return {"of": self.of}  # all but the lock

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.lock = Lock()  # a new process, a new lock

    def show(self, drink: str) -> None:
        with self.lock:
            print(drink, self.of[drink])


def main() -> int | None:
    child = Process(target=Prices().show, args=("tea",))
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    print("exit status of the child:", main())
