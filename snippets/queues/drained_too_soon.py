"""A loop until empty() may end before the first item arrives."""

from multiprocessing import Queue

TIMES = 100


def main() -> int:
    queue: Queue[str] = Queue()
    left_behind = 0
    for _ in range(TIMES):
        queue.put("tea")
        drained = []
        while not queue.empty():
            drained.append(queue.get())
        if not drained:
            left_behind += 1
            queue.get()  # waits until it has come
    return left_behind


if __name__ == "__main__":
    print(f"{main()} of {TIMES} loops ended without the tea")

# /// script
# [tool.evidence]
# varies = "the count"
# ///
