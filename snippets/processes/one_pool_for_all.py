"""A pool does any number of jobs with the same few open files."""

import resource
from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


def main() -> int:
    with Pool(2) as pool:
        return sum(pool.imap_unordered(square, range(10_000), 100))


if __name__ == "__main__":
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (60, most))
    print("10,000 jobs done; the sum is", main())
