"""A process sends its result back through a queue."""

from multiprocessing import Process, Queue


def add(results: "Queue[int]") -> None:
    results.put(40 + 2)


def main() -> int:
    results: Queue[int] = Queue()
    process = Process(target=add, args=(results,))
    process.start()
    result = results.get()  # first take the result, then join
    process.join()
    return result


if __name__ == "__main__":
    print(main())
