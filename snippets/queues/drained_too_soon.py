"""A loop until empty() may end before the first item arrives."""

from multiprocessing import Queue
from threading import Event

may_be_pickled = Event()


class Tea:
    def __reduce__(self) -> tuple[type, tuple[str]]:
        may_be_pickled.wait()  # makes certain what else is chance
        return str, ("tea",)


def main() -> tuple[list[object], object]:
    queue: Queue[object] = Queue()
    queue.put(Tea())
    drained = []
    while not queue.empty():
        drained.append(queue.get())
    may_be_pickled.set()
    return drained, queue.get()  # get waits until it has come


if __name__ == "__main__":
    drained, later = main()
    print("the loop took:", drained)
    print("get gave:", later)
