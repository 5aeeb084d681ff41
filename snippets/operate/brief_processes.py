"""A process for each small task is one of many that hardly live."""

from multiprocessing import Process, SimpleQueue

TASKS = 24


def square(number: int, results: "SimpleQueue[int]") -> None:
    results.put(number * number)


def main() -> int:
    total = 0
    results: SimpleQueue[int] = SimpleQueue()
    for number in range(TASKS):
        process = Process(target=square, args=(number, results))
        process.start()
        total += results.get()
        process.join()
    return total


if __name__ == "__main__":
    print(f"the sum of {TASKS} squares is {main()}")
