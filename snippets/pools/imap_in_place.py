"""imap raises at the failed task's place, and can go on after it."""

from multiprocessing import Pool


def invert(number: int) -> float:
    return 1 / number


def main() -> list[float | str]:
    answers: list[float | str] = []
    with Pool(2) as pool:
        results = pool.imap(invert, [1, 0, 4, 5])
        while True:
            try:
                answers.append(next(results))
            except StopIteration:
                return answers
            except ZeroDivisionError as error:
                answers.append(f"failed: {error}")


if __name__ == "__main__":
    for answer in main():
        print(answer)
