"""SimpleQueue.put pickles at once, and raises where it is called."""

from multiprocessing import SimpleQueue
from threading import Lock


def main() -> str:
    queue: SimpleQueue[object] = SimpleQueue()
    try:
        queue.put({"name": "tea", "lock": Lock()})
    except TypeError as error:
        return f"TypeError: {error}"
    return "no error"


if __name__ == "__main__":
    print("put:", main())
