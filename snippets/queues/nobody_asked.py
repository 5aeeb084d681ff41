"""apply_async keeps the error to itself until somebody asks."""

from multiprocessing import Pool, Queue


def work(queue: "Queue[int]") -> None:
    queue.put(42)


def main() -> tuple[bool, bool]:
    queue: Queue[int] = Queue()
    with Pool(1) as pool:
        result = pool.apply_async(work, (queue,))
        pool.close()
        pool.join()
    return queue.empty(), result.successful()


if __name__ == "__main__":
    empty, successful = main()
    print("the program has come to its end")
    print("queue empty:", empty)
    print("successful: ", successful)
