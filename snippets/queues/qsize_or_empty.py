"""qsize says 1 and empty says True, of one queue at one time."""

from multiprocessing import Queue

TIMES = 100


def main() -> int:
    queue: Queue[str] = Queue()
    differ = 0
    for _ in range(TIMES):
        queue.put("tea")
        empty = queue.empty()
        size = queue.qsize()  # asked last, and it is still 1
        differ += empty and size == 1
        queue.get()
    return differ


if __name__ == "__main__":
    print(f"put {TIMES} times")
    print(f"empty() is True, then qsize() is 1: {main()} times")

# /// script
# [tool.evidence]
# varies = "the count"
# ///
