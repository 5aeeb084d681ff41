"""A Queue cannot be an argument of a pool's task."""

from multiprocessing import Pool, Queue


def work(queue: "Queue[int]") -> None:
    queue.put(42)


def main() -> None:
    queue: Queue[int] = Queue()
    with Pool(1) as pool:
        pool.apply(work, (queue,))


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# ///
