"""A task that returns its error costs its chunk nothing."""

from multiprocessing import Pool

NUMBERS = [1, 2, 0, 4, 5]  # the third one has no inverse


def invert(number: int) -> float | ZeroDivisionError:
    try:
        return 1 / number
    except ZeroDivisionError as error:
        return error


def main(chunk: int) -> list[float | ZeroDivisionError]:
    with Pool(2) as pool:
        return pool.map(invert, NUMBERS, chunksize=chunk)


if __name__ == "__main__":
    for chunk in (1, 2, 3):
        print(f"chunks of {chunk}:", *main(chunk))
