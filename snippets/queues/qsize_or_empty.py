"""qsize says 1 and empty says True, of one queue at one time."""

from multiprocessing import Queue
from threading import Event

may_be_pickled = Event()


class Tea:
    def __reduce__(self) -> tuple[type, tuple[str]]:
        may_be_pickled.wait()  # makes certain what else is chance
        return str, ("tea",)


def main() -> tuple[int, bool]:
    queue: Queue[object] = Queue()
    queue.put(Tea())
    found = queue.qsize(), queue.empty()
    may_be_pickled.set()
    queue.get()
    return found


if __name__ == "__main__":
    size, empty = main()
    print("qsize():", size)
    print("empty():", empty)
