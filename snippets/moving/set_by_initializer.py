"""An initializer sets a global in each worker, everywhere."""

from multiprocessing import Pool

factor = 1


def set_factor(value: int) -> None:
    global factor
    factor = value


def scale(number: int) -> int:
    return factor * number


def main() -> list[int]:
    with Pool(2, initializer=set_factor, initargs=(10,)) as pool:
        return pool.map(scale, [1, 2, 3])


if __name__ == "__main__":
    answer = main()
    print(answer)
    assert answer == [10, 20, 30]
