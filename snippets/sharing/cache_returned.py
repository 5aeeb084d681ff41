"""What workers return, the parent can keep."""

from multiprocessing import Pool


def square(number: int) -> tuple[int, int]:
    return number, number * number


def main() -> dict[int, int]:
    with Pool(2) as pool:
        return dict(pool.map(square, range(10)))


if __name__ == "__main__":
    squares = main()
    print(len(squares), "squares, the last is", squares[9])
