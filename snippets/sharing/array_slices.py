"""A slice of an Array is a copy; assigning to a slice is not."""

from multiprocessing import Array


def main() -> tuple[list[int], list[int]]:
    numbers = Array("i", [1, 2, 3, 4])
    part = numbers[:2]
    part[0] = 99
    before = numbers[:]
    numbers[2:] = [0, 0]
    return before, numbers[:]


if __name__ == "__main__":
    for state in main():
        print(state)
