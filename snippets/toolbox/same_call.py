"""map, a pool of threads and a pool of processes take one call."""

from multiprocessing import Pool
from multiprocessing.pool import ThreadPool


def square(number: int) -> int:
    return number * number


def main() -> list[list[int]]:
    numbers = [1, 2, 3, 4, 5]
    answers = [list(map(square, numbers))]
    with ThreadPool(2) as threads:
        answers.append(threads.map(square, numbers))
    with Pool(2) as processes:
        answers.append(processes.map(square, numbers))
    return answers


if __name__ == "__main__":
    for answer in main():
        print(answer)
