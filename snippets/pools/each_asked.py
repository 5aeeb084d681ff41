"""Asked for one by one, the results of the other tasks are kept."""

from multiprocessing import Pool
from multiprocessing.pool import AsyncResult


def invert(number: int) -> float:
    return 1 / number


def answer_of(result: "AsyncResult[float]") -> float | Exception:
    try:
        return result.get()
    except Exception as error:
        return error


def main() -> dict[int, float | Exception]:
    with Pool(2) as pool:
        asked = {
            number: pool.apply_async(invert, (number,))
            for number in (1, 0, 4)
        }
        return {n: answer_of(result) for n, result in asked.items()}


if __name__ == "__main__":
    for number, answer in main().items():
        print(number, "->", repr(answer))
