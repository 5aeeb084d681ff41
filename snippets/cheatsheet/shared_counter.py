"""One number that processes share, and change under its lock."""

from multiprocessing import Process, Value
from multiprocessing.sharedctypes import Synchronized


# --8<-- [start:sheet]
def count(total: "Synchronized[int]") -> None:
    for _ in range(100):
        with total.get_lock():  # += alone loses updates
            total.value += 1


def count_in(processes: int) -> int:
    total = Value("q", 0)
    team = [
        Process(target=count, args=(total,)) for _ in range(processes)
    ]
    for process in team:
        process.start()
    for process in team:
        process.join()
    return int(total.value)


# --8<-- [end:sheet]


def main() -> int:
    return count_in(2)


if __name__ == "__main__":
    print(main())
