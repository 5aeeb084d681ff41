"""A child process gives its result back as a message."""

from multiprocessing import Pool

counter = 0


def one_more(number: int) -> int:
    return number + 1


def main() -> int:
    global counter
    with Pool(processes=1) as pool:
        counter = pool.apply(one_more, (counter,))
    return counter


if __name__ == "__main__":
    print(f"in the parent: {main()}")
