"""On Linux and macOS the parent pickles before it starts a child."""

from multiprocessing import Process
from threading import Lock


def child_work(lock: object) -> None:
    print("the child runs, and has a lock:", hasattr(lock, "locked"))


def main() -> bool:
    child = Process(target=child_work, args=(Lock(),))
    try:
        child.start()
        child.join()
    except TypeError as error:
        print("in the parent:", error)
    return child.pid is not None


if __name__ == "__main__":
    print("a child was started:", main())
