"""What comes back from a worker is equal, but not the same object."""

from multiprocessing import Pool


def give_back(numbers: list[int]) -> list[int]:
    return numbers


def main() -> tuple[bool, bool]:
    sent = [1, 2, 3]
    with Pool(1) as pool:
        received = pool.apply(give_back, (sent,))
    return received == sent, received is sent


if __name__ == "__main__":
    print(main())
