"""One list in two arguments stays one; in two tasks it may not."""

from multiprocessing import Pool


def add(one: list[int], other: list[int]) -> list[int]:
    one.append(1)
    return other


def main() -> tuple[list[int], list[int], list[int]]:
    numbers: list[int] = []
    with Pool(1) as pool:
        first = pool.apply(add, (numbers, numbers))
        second = pool.apply(add, (numbers, [*numbers]))
    return first, second, numbers


if __name__ == "__main__":
    print(*main())
