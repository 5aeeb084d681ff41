"""The child raises, and its parent waits on the queue forever."""

from multiprocessing import Process, Queue


def divide(results: "Queue[float]") -> None:
    results.put(1 / 0)


def main() -> float:
    results: Queue[float] = Queue()
    child = Process(target=divide, args=(results,))
    child.start()
    child.join()  # it has ended, and has put nothing
    return results.get(timeout=1)  # without a timeout: forever


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "Empty"
# ///
