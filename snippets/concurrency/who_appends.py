"""A list takes what a thread appends, not what a process does."""

from multiprocessing import Process
from threading import Thread

names: list[str] = []


def main() -> list[str]:
    for kind in (Thread, Process):
        worker = kind(target=names.append, args=(kind.__name__,))
        worker.start()
        worker.join()
    return names


if __name__ == "__main__":
    print(main())
