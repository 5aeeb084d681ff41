"""put has returned, and get_nowait raises Empty all the same."""

from multiprocessing import Queue
from threading import Event

may_be_pickled = Event()


class Tea:
    def __reduce__(self) -> tuple[type, tuple[str]]:
        may_be_pickled.wait()  # makes certain what else is chance
        return str, ("tea",)


def main() -> object:
    queue: Queue[object] = Queue()
    queue.put(Tea())
    print("put has returned", flush=True)
    try:
        return queue.get_nowait()
    finally:
        may_be_pickled.set()


if __name__ == "__main__":
    print("got:", main())

# /// script
# [tool.evidence]
# fails = "Empty"
# ///
