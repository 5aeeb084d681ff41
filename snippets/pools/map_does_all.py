"""map does all tasks, and then raises; all results are lost."""

from multiprocessing import Pool, Value
from multiprocessing.sharedctypes import Synchronized

done: "Synchronized[int]"


def keep(count: "Synchronized[int]") -> None:
    global done
    done = count


def invert(number: int) -> float:
    with done:
        done.value += 1
    return 1 / number


def main() -> tuple[list[float], int]:
    count: Synchronized[int] = Value("i", 0)
    answers: list[float] = []
    with Pool(processes=2, initializer=keep, initargs=(count,)) as pool:
        try:
            answers = pool.map(invert, [0, 1, 2, 4, 5], chunksize=1)
        except ZeroDivisionError as error:
            print("ZeroDivisionError:", error)
    return answers, count.value


if __name__ == "__main__":
    answers, done_at_all = main()
    print("tasks done:", done_at_all, "answers:", answers)

# /// script
# [tool.evidence.survivors]
# "no limit" = "five tasks for two: chunks of one anyway"
# ///
