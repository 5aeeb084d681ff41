"""A method of an object that holds a lock works under fork only."""

from multiprocessing import Process
from threading import Lock


class Prices:
    def __init__(self) -> None:
        self.lock = Lock()  # for the threads of this process
        self.of = {"tea": 3, "coffee": 4}

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

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "TypeError"
# ///
