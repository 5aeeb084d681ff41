"""A `Queue` made at import leads to the parent under fork only."""

from multiprocessing import Process, Queue

answers: "Queue[int]" = Queue()  # made again at each import


def work() -> None:
    answers.put(42)


def main() -> int:
    child = Process(target=work)
    child.start()
    try:
        return answers.get(timeout=2)  # without it: forever
    finally:
        child.join()


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "Empty"
# ///
