"""A sentinel stays ready: wait returns it as often as it is asked."""

from multiprocessing import Process
from multiprocessing.connection import wait


def work() -> None:
    pass


def main() -> int:
    child = Process(target=work)
    child.start()
    ends = 0
    for _ in range(3):
        for _sentinel in wait([child.sentinel]):
            child.join()
            ends += 1
    return ends


if __name__ == "__main__":
    print("one process ended", main(), "times")
