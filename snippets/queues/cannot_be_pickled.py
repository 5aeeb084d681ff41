"""What cannot be pickled is lost: put says nothing, get waits."""

from multiprocessing import Queue
from threading import Lock


def main() -> object:
    queue: Queue[object] = Queue()
    queue.put({"name": "tea", "lock": Lock()})
    print("put: no error", flush=True)
    return queue.get(timeout=1)  # without a timeout: forever


if __name__ == "__main__":
    print("got:", main())

# /// script
# [tool.evidence]
# fails = "Empty"
# ///
