"""put has returned, and get_nowait raises Empty all the same."""

from multiprocessing import Queue
from queue import Empty

TIMES = 100


def main() -> int:
    queue: Queue[str] = Queue()
    too_soon = 0
    for _ in range(TIMES):
        queue.put("tea")
        try:
            queue.get_nowait()
        except Empty:
            too_soon += 1
            queue.get()  # waits until it has come
    return too_soon


if __name__ == "__main__":
    print(f"put {TIMES} times; Empty was raised {main()} times")

# /// script
# [tool.evidence]
# varies = "the count"
# ///
