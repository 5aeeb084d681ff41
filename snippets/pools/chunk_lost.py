"""In imap, a task that fails takes its chunk and all later answers."""

from multiprocessing import Pool

NUMBERS = [1, 2, 0, 4, 5]  # the third one has no inverse


def invert(number: int) -> float:
    return 1 / number


def main(chunk: int) -> list[float | str]:
    answers: list[float | str] = []
    with Pool(2) as pool:
        results = pool.imap(invert, NUMBERS, chunksize=chunk)
        while True:
            try:
                answers.append(next(results))
            except ZeroDivisionError:
                answers.append("failed")
            except StopIteration:
                return answers


if __name__ == "__main__":
    for chunk in (1, 2, 3):
        print(f"chunks of {chunk}:", *main(chunk))
