"""A process for each small task is one of many that hardly live."""

from multiprocessing import Process, SimpleQueue

TASKS = 24


def square(number: int, answers: "SimpleQueue[int]") -> None:
    answers.put(number * number)


def main() -> int:
    answers: SimpleQueue[int] = SimpleQueue()
    for number in range(TASKS):
        process = Process(target=square, args=(number, answers))
        process.start()
        process.join()
    return sum(answers.get() for _ in range(TASKS))


if __name__ == "__main__":
    print(f"the sum of {TASKS} squares is {main()}")
